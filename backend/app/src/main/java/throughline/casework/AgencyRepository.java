package throughline.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads agency nodes by id; not public, because a page of them is a question for AgencyQueries. */
interface AgencyRepository extends Repository<Agency, String> {

    List<Agency> findByIdIn(Collection<String> ids);
}

package throughline.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads officer nodes by id; not public, because a page of them is a question for OfficerQueries. */
interface OfficerRepository extends Repository<Officer, String> {

    List<Officer> findByIdIn(Collection<String> ids);
}

package throughline.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads case nodes by id; not public, because a page of them is a question for CaseQueries. */
interface CaseRepository extends Repository<Case, String> {

    List<Case> findByIdIn(Collection<String> ids);
}

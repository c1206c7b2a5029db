package throughline.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads victim nodes by id; not public, because a page of them is a question for VictimQueries. */
interface VictimRepository extends Repository<Victim, String> {

    List<Victim> findByIdIn(Collection<String> ids);
}

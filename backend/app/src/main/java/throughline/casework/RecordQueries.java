package throughline.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import throughline.graph.QueryFiles;

/** Reads what else is on record in cases and about victims: events, assignments, assertions, referrals, who is in what. */
@Component
public final class RecordQueries {

    private final QueryFiles files;

    RecordQueries(QueryFiles files) {
        this.files = files;
    }

    /** What rows are found from. */
    public enum By {
        EVENT("eventIds"),
        ASSIGNMENT("assignmentIds"),
        ASSERTION("assertionIds"),
        REFERRAL("referralIds"),
        CASE("caseIds"),
        VICTIM("victimIds");

        private final String parameter;

        By(String parameter) {
            this.parameter = parameter;
        }

        private Map<String, Object> parameters(Collection<String> ids, int limit) {
            return Map.of(parameter, ids, "limit", limit);
        }
    }

    /** Events by id or by case, in no order. */
    public List<Event> events(By by, Collection<String> ids, int limit) {
        return files.read("events", by.parameters(ids, limit), Event::of);
    }

    /** Assignments by id or by case, in no order. */
    public List<Assignment> assignments(By by, Collection<String> ids, int limit) {
        return files.read("assignments", by.parameters(ids, limit), Assignment::of);
    }

    /** Assertions by id, by case or by victim, in no order. */
    public List<Assertion> assertions(By by, Collection<String> ids, int limit) {
        return files.read("assertions", by.parameters(ids, limit), Assertion::of);
    }

    /** Referrals by id, by case or by victim, in no order. */
    public List<Referral> referrals(By by, Collection<String> ids, int limit) {
        return files.read("referrals", by.parameters(ids, limit), Referral::of);
    }

    /** Who is in which case, by case or by victim, in the order of both. */
    public List<Participation> participations(By by, Collection<String> ids) {
        return files.read("participations", Map.of(by.parameter, ids), Participation::of);
    }
}

package throughline.api;

import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.CasePerson;
import throughline.casework.Participation;
import throughline.casework.RecordKind;
import throughline.casework.RecordQueries;

/** The time line of one victim in one case: what touches the victim, or nobody in particular. */
@Controller
final class JourneyController {

    private final RecordQueries records;

    JourneyController(RecordQueries records) {
        this.records = records;
    }

    @QueryMapping
    Optional<Journey> journey(@Argument String caseId, @Argument String victimId) {
        return Journey.of(caseId, victimId, people(caseId));
    }

    private List<Participation> people(String caseId) {
        return records.ofCases(List.of(RecordKind.PERSON), List.of(caseId), CaseLoader.MAXIMUM_ROWS).stream()
                .map(found -> ((CasePerson) found.row()).participation())
                .toList();
    }
}

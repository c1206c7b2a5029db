package throughline.api;

import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Event;
import throughline.casework.RecordKind;
import throughline.casework.RecordQueries;

/** Events and what they are linked to. */
@Controller
final class EventController {

    private final RecordQueries records;

    EventController(RecordQueries records) {
        this.records = records;
    }

    @QueryMapping
    Optional<Event> event(@Argument String id) {
        return records.byIds(RecordKind.EVENT, List.of(id)).stream()
                .map(Event.class::cast)
                .findFirst();
    }
}

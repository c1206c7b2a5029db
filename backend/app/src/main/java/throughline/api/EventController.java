package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Agency;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Officer;
import throughline.casework.RecordQueries;
import throughline.casework.Victim;

/** Events and what they are linked to. */
@Controller
final class EventController {

    private final RecordQueries records;

    EventController(RecordQueries records) {
        this.records = records;
    }

    @QueryMapping
    Optional<Event> event(@Argument String id) {
        return records.events(RecordQueries.By.EVENT, List.of(id), 1).stream().findFirst();
    }

    @SchemaMapping(typeName = "Event", field = "case")
    CompletableFuture<Case> caseOf(Event event, DataFetchingEnvironment environment) {
        return Links.caseOf(event.caseId(), environment);
    }

    @SchemaMapping(typeName = "Event")
    CompletableFuture<Agency> agency(Event event, DataFetchingEnvironment environment) {
        return Links.agency(event.agencyId(), environment);
    }

    @SchemaMapping(typeName = "Event")
    CompletableFuture<Officer> officer(Event event, DataFetchingEnvironment environment) {
        return Links.officer(event.officerId(), environment);
    }

    @SchemaMapping(typeName = "Event")
    CompletableFuture<Agency> countsFor(Event event, DataFetchingEnvironment environment) {
        return Links.agency(event.countsForId(), environment);
    }

    @SchemaMapping(typeName = "Event")
    CompletableFuture<Victim> victim(Event event, DataFetchingEnvironment environment) {
        return Links.victim(event.victimId(), environment);
    }

    @SchemaMapping(typeName = "Event")
    CompletableFuture<Event> causedBy(Event event, DataFetchingEnvironment environment) {
        return Links.event(event.causedById(), environment);
    }

    @SchemaMapping(typeName = "Event")
    CompletableFuture<Agency> otherAgency(Event event, DataFetchingEnvironment environment) {
        return Links.agency(event.otherAgencyId(), environment);
    }
}

package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Agency;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.MessageFilter;
import throughline.casework.MessageQueries;
import throughline.casework.Party;
import throughline.casework.Victim;

/** Messages and what they are linked to. */
@Controller
final class MessageController {

    private final MessageQueries messages;

    MessageController(MessageQueries messages) {
        this.messages = messages;
    }

    @QueryMapping
    Optional<Message> message(@Argument String id) {
        return messages.byIds(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<Message> messages(@Argument @Nullable MessageFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> messages.page(filter, after, limit),
                        messages::byIds,
                        Message::id,
                        () -> messages.count(filter));
    }

    @SchemaMapping(typeName = "Message", field = "case")
    CompletableFuture<Case> caseOf(Message message, DataFetchingEnvironment environment) {
        return Links.caseOf(message.caseId(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<Victim> victim(Message message, DataFetchingEnvironment environment) {
        return Links.victim(message.victimId(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<Party> from(Message message, DataFetchingEnvironment environment) {
        return Links.party(message.sender(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<Party> to(Message message, DataFetchingEnvironment environment) {
        return Links.party(message.recipient(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<List<Party>> countsFrom(Message message, DataFetchingEnvironment environment) {
        return Links.parties(message.countsFrom(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<List<Party>> countsTo(Message message, DataFetchingEnvironment environment) {
        return Links.parties(message.countsTo(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<List<Event>> about(Message message, DataFetchingEnvironment environment) {
        return Links.events(message.aboutIds(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<Message> replyTo(Message message, DataFetchingEnvironment environment) {
        return Links.message(message.replyToId(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<Agency> teller(Message message, DataFetchingEnvironment environment) {
        return Links.agency(message.tellerId(), environment);
    }
}

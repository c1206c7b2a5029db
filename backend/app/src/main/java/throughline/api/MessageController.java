package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Message;
import throughline.casework.MessageFilter;
import throughline.casework.MessageQueries;
import throughline.casework.RecordKind;
import throughline.casework.RecordQueries;

/** Messages and what they are linked to. */
@Controller
final class MessageController {

    private final MessageQueries messages;
    private final RecordQueries records;

    MessageController(MessageQueries messages, RecordQueries records) {
        this.messages = messages;
        this.records = records;
    }

    @QueryMapping
    Optional<Message> message(@Argument String id) {
        return rows(List.of(id)).stream().findFirst();
    }

    private List<Message> rows(Collection<String> ids) {
        return records.byIds(RecordKind.MESSAGE, ids).stream()
                .map(Message.class::cast)
                .toList();
    }

    @QueryMapping
    Page<Message> messages(@Argument @Nullable MessageFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> messages.page(filter, after, limit),
                        this::rows,
                        Message::id,
                        () -> messages.count(filter));
    }
}

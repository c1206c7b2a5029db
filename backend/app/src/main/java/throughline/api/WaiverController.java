package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.evaluation.StoredWaiver;
import throughline.evaluation.WaiverStore;

/** The waivers and how they stand. */
@Controller
final class WaiverController {

    private final WaiverStore waivers;

    WaiverController(WaiverStore waivers) {
        this.waivers = waivers;
    }

    @QueryMapping
    Page<StoredWaiver> waivers(@Argument @Nullable WaiverFilter filter, DataFetchingEnvironment environment) {
        List<StoredWaiver> found = waivers.waivers().stream()
                .filter(waiver -> filter == null || filter.accepts(waiver))
                .toList();
        return PageRequest.of(environment).cut(found, StoredWaiver::id);
    }
}

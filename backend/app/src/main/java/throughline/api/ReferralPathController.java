package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.network.ReferralPath;
import throughline.network.ReferralPathFilter;
import throughline.network.ReferralPathQueries;
import throughline.network.ReferralVariant;
import throughline.vocabulary.Vocabulary;

/** Referral paths, one by one and by their route. */
@Controller
final class ReferralPathController {

    private final ReferralPathQueries paths;
    private final Vocabulary vocabulary;

    ReferralPathController(ReferralPathQueries paths, Vocabulary vocabulary) {
        this.paths = paths;
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    Page<ReferralPath> referralPaths(
            @Argument @Nullable ReferralPathFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> paths.page(filter, after, limit),
                        paths::byIds,
                        ReferralPath::id,
                        () -> paths.count(filter));
    }

    @QueryMapping
    List<ReferralVariant> referralVariants(
            @Argument @Nullable ReferralPathFilter filter,
            @Argument @Nullable String by,
            DataFetchingEnvironment environment) {
        boolean byKind = !"AGENCY".equals(by);
        return paths.variants(filter, vocabulary.deadEndOutcomes(), byKind, PageRequest.first(environment));
    }
}

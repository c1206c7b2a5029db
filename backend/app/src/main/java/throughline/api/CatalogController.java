package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.evaluation.CurrentEvaluation;
import throughline.evaluation.EvaluationQueries;
import throughline.evaluation.FindingQueries;
import throughline.evaluation.StoredRule;
import throughline.vocabulary.Vocabulary;

/** The catalogue, the vocabulary, the rules and what the derived rows were made from. */
@Controller
final class CatalogController {

    private final Catalog catalog;
    private final Vocabulary vocabulary;
    private final FindingQueries findings;
    private final EvaluationQueries evaluations;

    CatalogController(Catalog catalog, Vocabulary vocabulary, FindingQueries findings, EvaluationQueries evaluations) {
        this.catalog = catalog;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.evaluations = evaluations;
    }

    @QueryMapping
    Optional<Duty> duty(@Argument String id) {
        return catalog.find(id);
    }

    @QueryMapping
    Page<Duty> duties(@Argument @Nullable DutyFilter filter, DataFetchingEnvironment environment) {
        List<Duty> found = catalog.duties().stream()
                .filter(duty -> filter == null || filter.accepts(duty))
                .toList();
        return PageRequest.of(environment).cut(found, Duty::id);
    }

    @QueryMapping
    Page<StoredRule> rules(@Argument @Nullable RuleFilter filter, DataFetchingEnvironment environment) {
        List<StoredRule> found = findings.rules().stream()
                .filter(rule -> filter == null || filter.accepts(rule))
                .toList();
        return PageRequest.of(environment).cut(found, StoredRule::id);
    }

    @QueryMapping
    List<Vocabulary.Code> vocabulary(@Argument @Nullable String set) {
        if (set == null) {
            return vocabulary.sets().stream()
                    .flatMap(one -> vocabulary.list(one).stream())
                    .toList();
        }
        if (!vocabulary.sets().contains(set)) {
            throw new BadArgumentException("set", "one of " + String.join(", ", vocabulary.sets()), set);
        }
        return vocabulary.list(set);
    }

    @QueryMapping
    Optional<CurrentEvaluation> evaluation() {
        return evaluations.current();
    }

    @SchemaMapping(typeName = "Duty")
    List<Duty> follows(Duty duty) {
        return duty.follows().stream().map(catalog::duty).toList();
    }

    @SchemaMapping(typeName = "Rule", field = "do")
    @Nullable
    String remedy(StoredRule rule) {
        return rule.remedy();
    }
}

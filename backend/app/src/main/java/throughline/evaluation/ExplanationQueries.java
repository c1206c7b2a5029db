package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherLibrary;
import throughline.duty.Catalog;
import throughline.duty.DutyEvaluator;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.graph.QueryFiles;
import throughline.graph.Row;
import throughline.vocabulary.Vocabulary;

/** Explains one obligation: reads its case and judges it again as of the date of the last evaluation. */
@Component
public final class ExplanationQueries {

    private final QueryFiles files;
    private final CaseFileReader reader;
    private final Catalog catalog;
    private final WorkingDays workingDays;
    private final Vocabulary vocabulary;

    ExplanationQueries(
            QueryFiles files,
            Graph graph,
            CypherLibrary library,
            Catalog catalog,
            WorkingDays workingDays,
            Vocabulary vocabulary) {
        this.files = files;
        this.reader = new CaseFileReader(graph, library);
        this.catalog = catalog;
        this.workingDays = workingDays;
        this.vocabulary = vocabulary;
    }

    /** The case of an obligation, and what the evaluation made of it. */
    private record Stored(String id, String caseId, State state, LocalDate asOf) {

        static Stored of(String id, Row row) {
            return new Stored(id, row.text("caseId"), State.valueOf(row.text("state")), row.dayOrNull("asOf"));
        }
    }

    /** The explanation of an obligation; nothing if there is no such obligation. */
    public Optional<Explained> explain(String obligationId) {
        return files.read("obligation-case", Map.of("id", obligationId), row -> Stored.of(obligationId, row)).stream()
                .findFirst()
                .flatMap(this::explain);
    }

    private Optional<Explained> explain(Stored stored) {
        List<String> caseIds = List.of(stored.caseId());
        DutyEvaluator evaluator = new DutyEvaluator(catalog, workingDays, reader.directoryOf(caseIds), vocabulary);
        return evaluator
                .explain(reader.read(caseIds).get(0), stored.asOf(), stored.id())
                .map(explanation -> new Explained(explanation, stored.state()));
    }
}

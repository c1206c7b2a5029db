package throughline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Reads the plan out of the summary of an explained statement. */
final class PlanReading {

    private static final Map<QueryType, QueryPlan.Type> TYPES = Map.of(
            QueryType.READ_ONLY, QueryPlan.Type.READ_ONLY,
            QueryType.READ_WRITE, QueryPlan.Type.READ_WRITE,
            QueryType.WRITE_ONLY, QueryPlan.Type.WRITE_ONLY,
            QueryType.SCHEMA_WRITE, QueryPlan.Type.SCHEMA_WRITE);

    private final List<String> operators = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    private PlanReading() {}

    static QueryPlan of(Result result) {
        List<String> columns = result.keys();
        ResultSummary summary = result.consume();
        PlanReading reading = new PlanReading();
        reading.take(summary.plan());
        return new QueryPlan(
                TYPES.get(summary.queryType()), columns, List.copyOf(reading.operators), List.copyOf(reading.details));
    }

    /** The server adds its database to the name of an operator: {@code NodeIndexSeek@neo4j}. */
    private void take(Plan step) {
        Value detail = step.arguments().getOrDefault("Details", Values.value(""));
        operators.add(step.operatorType().replaceFirst("@.*", ""));
        details.add(detail.asString());
        step.children().forEach(this::take);
    }
}

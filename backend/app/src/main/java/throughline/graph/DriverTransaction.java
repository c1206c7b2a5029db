package throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.summary.SummaryCounters;
import throughline.cypher.CypherFile;

/** Runs files on a transaction of the driver. */
final class DriverTransaction implements GraphTransaction {

    private final SimpleQueryRunner runner;
    private final Consumer<CypherFile> inHand;

    /** @param inHand told of every file before it runs, so that a failure can name it */
    DriverTransaction(SimpleQueryRunner runner, Consumer<CypherFile> inHand) {
        this.runner = runner;
        this.inHand = inHand;
    }

    @Override
    public <T> List<T> read(CypherFile file, Map<String, ?> parameters, Function<Row, T> mapping) {
        return run(file, parameters, result -> result.list(row -> mapping.apply(DriverValues.row(row))));
    }

    @Override
    public void forEach(CypherFile file, Map<String, ?> parameters, Consumer<Row> consumer) {
        run(file, parameters, result -> {
            result.forEachRemaining(row -> consumer.accept(DriverValues.row(row)));
            return null;
        });
    }

    @Override
    public WriteCounts write(CypherFile file, Map<String, ?> parameters) {
        return run(file, parameters, result -> counts(result.consume().counters()));
    }

    /** Leaves the driver's exceptions alone: the driver must see them to try again. */
    private <T> T run(CypherFile file, Map<String, ?> parameters, Function<Result, T> use) {
        inHand.accept(file);
        return use.apply(runner.run(new Query(file.text(), DriverValues.parameters(file.bind(parameters)))));
    }

    private static WriteCounts counts(SummaryCounters counters) {
        return new WriteCounts(
                counters.nodesCreated(),
                counters.nodesDeleted(),
                counters.relationshipsCreated(),
                counters.relationshipsDeleted(),
                counters.propertiesSet(),
                counters.labelsAdded(),
                counters.constraintsAdded() + counters.indexesAdded());
    }
}

package throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import throughline.cypher.CypherFile;

/**
 * The graph, as Cypher files read and change it. Thread-safe. A read sees every write that returned before it, on a
 * cluster too.
 */
public final class Graph {

    private final Driver driver;
    private final @Nullable String database;

    /** @param database the name of the database; absent = the one that the server offers */
    public Graph(Driver driver, @Nullable String database) {
        this.driver = driver;
        this.database = database;
    }

    /** Runs a file that only reads, again if the database asks for it, and turns every row into a value. */
    public <T> List<T> read(CypherFile file, Map<String, ?> parameters, Function<Row, T> mapping) {
        return named(
                AccessMode.READ,
                (session, inHand) -> session.executeRead(
                        context -> new DriverTransaction(context, inHand).read(file, parameters, mapping)));
    }

    /**
     * Runs a file that only reads in one round trip, without a transaction of its own: for small answers that somebody waits
     * for. If the database asks for it, it is run again as {@link #read} does.
     */
    public <T> List<T> readAtOnce(CypherFile file, Map<String, ?> parameters, Function<Row, T> mapping) {
        try (Session session = driver.session(config(AccessMode.READ))) {
            return new DriverTransaction(session, named -> {}).read(file, parameters, mapping);
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                return read(file, parameters, mapping);
            }
            throw Failures.of(file, e);
        }
    }

    /** Runs a file that only reads, once, and hands over row by row, without holding them all. */
    public void forEach(CypherFile file, Map<String, ?> parameters, Consumer<Row> consumer) {
        named(AccessMode.READ, (session, inHand) -> {
            try (Transaction transaction = session.beginTransaction()) {
                new DriverTransaction(transaction, inHand).forEach(file, parameters, consumer);
                return null;
            }
        });
    }

    /** Runs a file that changes the graph, in a transaction of its own. */
    public WriteCounts write(CypherFile file, Map<String, ?> parameters) {
        return inOneTransaction(transaction -> transaction.write(file, parameters));
    }

    /** Does work that happens as a whole or not at all; it is done again if the database asks for it. */
    public <T> T inOneTransaction(Function<GraphTransaction, T> work) {
        return named(
                AccessMode.WRITE,
                (session, inHand) ->
                        session.executeWrite(context -> work.apply(new DriverTransaction(context, inHand))));
    }

    /** How the database would run a file; nothing is run, and no parameter need be given. */
    public QueryPlan explain(CypherFile file, Map<String, ?> parameters) {
        return named(AccessMode.READ, (session, inHand) -> {
            inHand.accept(file);
            Query query = new Query("EXPLAIN " + file.text(), DriverValues.parameters(parameters));
            return PlanReading.of(session.run(query));
        });
    }

    private <T> T named(AccessMode mode, Use<T> use) {
        AtomicReference<CypherFile> inHand = new AtomicReference<>();
        try (Session session = driver.session(config(mode))) {
            return use.of(session, inHand::set);
        } catch (Neo4jException e) {
            throw Failures.of(inHand.get(), e);
        }
    }

    private SessionConfig config(AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
        return database == null ? config.build() : config.withDatabase(database).build();
    }

    private interface Use<T> {
        T of(Session session, Consumer<CypherFile> inHand);
    }
}

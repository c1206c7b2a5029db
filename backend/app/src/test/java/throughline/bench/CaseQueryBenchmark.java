package throughline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * One case as a whole: a nested GraphQL query over HTTP against one hand-written Cypher statement through the bare driver,
 * in turn on the same random cases. Usage: {@code CaseQueryBenchmark HTTP-URL BOLT-URI [CASES]}, against a running
 * {@code throughline serve}. Times are in milliseconds and include reading the whole answer.
 */
public final class CaseQueryBenchmark {

    private static final int WARM_UP = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final URI graphQl;
    private final Driver driver;
    private final String query = text("/bench/case-whole.graphql");
    private final String cypher = text("/bench/case-whole.cypher");

    private CaseQueryBenchmark(URI graphQl, Driver driver) {
        this.graphQl = graphQl;
        this.driver = driver;
    }

    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 400;
        try (Driver driver = GraphDatabase.driver(arguments[1])) {
            new CaseQueryBenchmark(URI.create(arguments[0]).resolve("/graphql"), driver).run(cases);
        }
    }

    private void run(int cases) throws Exception {
        List<String> ids =
                driver.executableQuery("MATCH (c:Case) RETURN c.id AS id ORDER BY id").execute().records().stream()
                        .map(row -> row.get("id").asString())
                        .toList();
        Random random = new Random(20260930);
        List<Double> overHttp = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = -WARM_UP; i < cases; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            double first = milliseconds(() -> askOverHttp(id));
            double second = milliseconds(() -> askBare(id));
            if (i >= 0) {
                overHttp.add(first);
                bare.add(second);
            }
        }
        System.out.printf("%d cases of %d, after %d to warm up%n", cases, ids.size(), WARM_UP);
        report("GraphQL over HTTP", overHttp);
        report("bare driver      ", bare);
        System.out.printf(
                "ratio             p50 %.2f  p95 %.2f%n",
                percentile(overHttp, 0.5) / percentile(bare, 0.5), percentile(overHttp, 0.95) / percentile(bare, 0.95));
    }

    private int askOverHttp(String id) throws IOException, InterruptedException {
        String body = json.writeValueAsString(Map.of("query", query, "variables", Map.of("id", id)));
        HttpRequest request = HttpRequest.newBuilder(graphQl)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200 || response.body().contains("\"errors\"")) {
            throw new IllegalStateException(response.body());
        }
        return response.body().length();
    }

    private int askBare(String id) {
        return driver.executableQuery(cypher).withParameters(Map.of("id", id)).execute().records().stream()
                .mapToInt(row -> row.get("file").asMap().size())
                .sum();
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String name, List<Double> times) {
        System.out.printf("%s p50 %.2f ms  p95 %.2f ms%n", name, percentile(times, 0.5), percentile(times, 0.95));
    }

    private static double percentile(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    private static String text(String resource) {
        try (InputStream in = CaseQueryBenchmark.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}

package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers that queries of the same names must give, each in a file beside its query. {@code -Danswers.rewrite=true}
 * writes them anew, for somebody to read over.
 */
final class Answers {

    private static final Path FOLDER = Path.of("src/test/resources/graphql-test");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Answers() {}

    static void check(String name, GraphQlTester.Response response) {
        Object data = response.path("")
                .entity(new ParameterizedTypeReference<Object>() {})
                .get();
        String answer = JSON.writeValueAsString(data).replace("\r\n", "\n") + "\n";
        Path file = FOLDER.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("answers.rewrite")) {
                Files.writeString(file, answer);
            }
            assertThat(answer).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonCopyTests {

    @Test
    void tellsEverythingAboutATableInOneObject() throws IOException {
        assertThat(JsonCopy.of(PublishedTables.full())).isEqualTo(golden());
    }

    @Test
    void saysWhyATableWasNotEvaluated() {
        assertThat(JsonCopy.of(PublishedTables.notEvaluated()))
                .contains("\"notEvaluated\": \"no loaded bundle fills surveys\"", "\"rows\": [ ]");
    }

    private static String golden() throws IOException {
        try (InputStream in = JsonCopyTests.class.getResourceAsStream("/publish/c1-compliance-by-duty.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

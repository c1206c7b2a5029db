package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CsvMetadataTests {

    private final JsonNode metadata =
            JsonMapper.shared().readTree(CsvMetadata.of(PublishedTables.full(), "c1-compliance-by-duty.csv"));

    @Test
    void saysOfWhichFileAndWhatItIs() {
        assertThat(metadata.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(metadata.get("url").asString()).isEqualTo("c1-compliance-by-duty.csv");
        assertThat(metadata.get("dc:title").asString()).isEqualTo("C1 Compliance by duty");
        assertThat(metadata.get("dc:description").asString())
                .isEqualTo(
                        "Which duties are kept? One record: one row per duty. Unit: obligations; durations in working"
                                + " days. Order: place in the catalogue.");
    }

    @Test
    void describesTheColumnsOfTheFileInTheirOrder() throws IOException {
        String header = CsvCopy.of(PublishedTables.full()).lines().findFirst().orElseThrow();
        assertThat(texts("/tableSchema/columns", "name")).containsExactly(header.split(","));
    }

    @Test
    void givesEachColumnTitlesATypeAndAMeaning() {
        JsonNode rate = metadata.at("/tableSchema/columns/7");
        assertThat(rate.get("titles").toString()).isEqualTo("[\"rate\",\"Rate\"]");
        assertThat(rate.get("dc:description").asString()).isEqualTo("share done in time");
        assertThat(rate.get("datatype").toString())
                .isEqualTo("{\"base\":\"decimal\",\"minimum\":\"0\",\"maximum\":\"1\"}");
        assertThat(metadata.at("/tableSchema/columns/8/datatype").toString())
                .isEqualTo("{\"base\":\"string\",\"format\":\"[czxu]\"}");
    }

    @Test
    void keepsNotesAndProvenance() {
        assertThat(texts("/notes", "rdfs:comment"))
                .startsWith("Durations are working days of England and Wales.", "rate is met divided by base.")
                .last()
                .asString()
                .contains("c is confidential", "u is low reliability");
        assertThat(metadata.get("dc:provenance").toString())
                .contains(
                        "as of: 2026-09-30",
                        "parameter from: 2026-01-01",
                        "program: throughline 0.1.0",
                        "disclosure control: Counts from 1 to 4 are hidden.");
    }

    @Test
    void standsBesideTheFile(@TempDir Path directory) throws IOException {
        PublishedTables.publisher().write(PublishedTables.full(), Format.CSV, directory.resolve("c1.csv"));
        assertThat(directory.resolve("c1.csv")).content().startsWith("duty,");
        assertThat(Files.readString(directory.resolve("c1.csv-metadata.json"))).contains("\"url\": \"c1.csv\"");
    }

    private List<String> texts(String array, String key) {
        return StreamSupport.stream(metadata.at(array).spliterator(), false)
                .map(node -> node.get(key).asString())
                .toList();
    }
}

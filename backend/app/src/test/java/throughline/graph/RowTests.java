package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RowTests {

    private final Row row = Row.of(new TreeMap<>(Map.of(
            "at",
            Instant.EPOCH,
            "count",
            3L,
            "day",
            LocalDate.EPOCH,
            "legs",
            List.of(Map.of("id", "O1"), Map.of("id", "O2")),
            "name",
            "Police",
            "share",
            0.25,
            "told",
            true,
            "words",
            List.of("MET", "LATE"))));

    @Test
    void givesValuesByType() {
        assertThat(row.text("name")).isEqualTo("Police");
        assertThat(row.integer("count")).isEqualTo(3);
        assertThat(row.integerOrNull("count")).isEqualTo(3);
        assertThat(row.decimalOrNull("share")).isEqualTo(0.25);
        assertThat(row.decimalOrNull("count")).isEqualTo(3.0);
        assertThat(row.booleanOrNull("told")).isTrue();
        assertThat(row.instantOrNull("at")).isEqualTo(Instant.EPOCH);
        assertThat(row.dayOrNull("day")).isEqualTo(LocalDate.EPOCH);
        assertThat(row.texts("words")).containsExactly("MET", "LATE");
        assertThat(row.rows("legs")).extracting(leg -> leg.text("id")).containsExactly("O1", "O2");
        assertThat(row.columns()).containsExactly("at", "count", "day", "legs", "name", "share", "told", "words");
    }

    @Test
    void givesNothingForNothing() {
        Map<String, Object> values = new TreeMap<>();
        values.put("empty", null);
        Row empty = Row.of(values);
        assertThat(empty.isNull("empty")).isTrue();
        assertThat(empty.textOrNull("empty")).isNull();
        assertThat(empty.integerOrNull("empty")).isNull();
        assertThat(empty.decimalOrNull("empty")).isNull();
        assertThat(empty.texts("empty")).isEmpty();
        assertThat(empty.rows("empty")).isEmpty();
        assertThatThrownBy(() -> empty.text("empty")).hasMessage("The column 'empty' holds nothing");
    }

    @Test
    void refusesAColumnThatIsNotThere() {
        assertThatThrownBy(() -> Row.of(Map.of("id", "C1")).value("caseId"))
                .isInstanceOf(GraphException.class)
                .hasMessage("The result has no column 'caseId', only [id]");
    }

    @Test
    void refusesAValueOfAnotherType() {
        assertThatThrownBy(() -> row.dayOrNull("name"))
                .isInstanceOf(GraphException.class)
                .hasMessage("The column 'name' holds String, not LocalDate");
    }
}

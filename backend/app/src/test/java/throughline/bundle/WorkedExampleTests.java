package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of the contract is valid and has no warnings. */
final class WorkedExampleTests {

    private final BundleResult result = Bundles.reader().read(Bundles.workedExample());

    @Test
    void isValidWithoutWarnings() {
        assertThat(result).isInstanceOf(ValidBundle.class);
        assertThat(result.warnings().lines()).isEmpty();
    }

    @Test
    void handsOverTypedRows() throws IOException {
        List<BundleRow> rows = new ArrayList<>();
        ((ValidBundle) result).forEachRow(Table.MESSAGES, rows::add);
        BundleRow row = rows.get(14);
        assertThat(rows).hasSize(20);
        assertThat(row.line()).isEqualTo(16);
        assertThat(row.text("id")).isEqualTo("M15");
        assertThat(row.texts("about_event_id")).containsExactly("E07", "E08");
        assertThat(row.moment("sent_at")).isEqualTo(OffsetDateTime.parse("2026-04-14T16:40:00+01:00"));
        assertThat(row.text("victim_id")).isNull();
        assertThat(row.text("said_outcome")).isNull();
        assertThat(row.texts("packet")).containsExactly("OUTCOME");
    }
}

package throughline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.cypher.Column;
import throughline.cypher.Column.Kind;

final class ReportWritersTests {

    private final ReportTable table = new ReportTable(
            "x1",
            "X1 A table",
            "What is asked?",
            "one row per duty",
            LocalDate.of(2026, 9, 30),
            List.of(
                    new Column("duty", Kind.KEY, "the duty"),
                    new Column("met", Kind.COUNT, "how many"),
                    new Column("rate", Kind.RATE, "share")),
            List.of(Arrays.asList("R8-HEARING", 12L, 0.75), Arrays.asList("Says \"no\", twice", 0L, null)));

    @Test
    void alignsTextForATerminalAndShowsWhatDoesNotApply() throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport.write(table, out);
        assertThat(out.toString()).isEqualTo("""
                X1 A table
                What is asked?
                As of 2026-09-30, one row per duty; [z] does not apply

                duty              met    rate
                R8-HEARING         12  75.0 %
                Says "no", twice    0     [z]
                """);
    }

    @Test
    void saysThatNothingIsEvaluatedYet() throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport.write(new ReportTable("x1", "X1", "?", "one row", null, table.columns(), List.of()), out);
        assertThat(out.toString()).contains("Nothing is evaluated yet, one row");
    }

    @Test
    void writesCsvWithQuotesWhereTheyAreNeeded() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvReport.write(table, out);
        assertThat(out.toString().lines())
                .containsExactly("duty,met,rate", "R8-HEARING,12,0.7500", "\"Says \"\"no\"\", twice\",0,");
    }
}

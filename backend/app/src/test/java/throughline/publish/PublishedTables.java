package throughline.publish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownColumn.Part;
import throughline.report.ShownRow;
import throughline.report.Symbol;

/** Tables to publish: one with everything that a table can have, one without rows, and one that was not evaluated. */
final class PublishedTables {

    private static final List<ShownColumn> COLUMNS = List.of(
            column("duty", Kind.KEY, "duty of the catalogue", Part.DECLARED),
            column("title", Kind.TEXT, "what the duty asks", Part.DECLARED),
            column("position", Kind.KEY, "place in the catalogue", Part.DECLARED),
            column("met", Kind.COUNT, "done in time", Part.DECLARED),
            column("base", Kind.COUNT, "done in time or not; the base of the rate", Part.DECLARED),
            column("rate", Kind.RATE, "share done in time", Part.DECLARED),
            column("rateFrom", Kind.RATE, "lower end of the 95 per cent interval (Wilson) of rate", Part.INTERVAL_FROM),
            column("rateTo", Kind.RATE, "upper end of the 95 per cent interval (Wilson) of rate", Part.INTERVAL_TO),
            column("medianWorkingDays", Kind.DURATION, "half were done within so long", Part.DECLARED));

    private PublishedTables() {}

    /** Counts, rates with intervals, durations, all four symbols, a total that does not come last, and awkward words. */
    static ReportTable full() {
        return table(
                "c1-compliance-by-duty",
                "C1 Compliance by duty",
                COLUMNS,
                List.of(
                        row(
                                true,
                                "Total",
                                Symbol.NOT_APPLICABLE,
                                Symbol.NOT_APPLICABLE,
                                1240L,
                                1262L,
                                0.982567,
                                0.973748,
                                0.988456,
                                Symbol.NOT_APPLICABLE),
                        row(
                                false,
                                "R8-HEARING",
                                "Says \"no\", twice & <more>",
                                1L,
                                1230L,
                                1250L,
                                0.984,
                                0.9754449,
                                0.98960,
                                1.5),
                        row(
                                false,
                                "R9-OUTCOME",
                                "=1+1",
                                2L,
                                Symbol.CONFIDENTIAL,
                                12L,
                                Symbol.CONFIDENTIAL,
                                Symbol.CONFIDENTIAL,
                                Symbol.CONFIDENTIAL,
                                3L),
                        row(
                                false,
                                "R2-RECORD",
                                "@SUM(A1)",
                                3L,
                                0L,
                                Symbol.NOT_AVAILABLE,
                                Symbol.LOW_RELIABILITY,
                                Symbol.LOW_RELIABILITY,
                                Symbol.LOW_RELIABILITY,
                                0L)),
                null,
                List.of("Durations are working days of England and Wales.", "rate is met divided by base."));
    }

    /** Evaluated, but nothing came out. */
    static ReportTable empty() {
        return table(
                "due-soon",
                "What falls due next",
                COLUMNS.subList(0, 4),
                List.of(),
                null,
                List.of("rate is met divided by base.", "A note of its own."));
    }

    /** Not evaluated, because the data needed for it were not loaded. */
    static ReportTable notEvaluated() {
        return table(
                "d1", "D1 Satisfaction", COLUMNS.subList(0, 4), List.of(), "no loaded bundle fills surveys", List.of());
    }

    static Workbook workbook() {
        return new Workbook("Communication with victims", List.of(full(), empty(), notEvaluated()));
    }

    static Imprint imprint() {
        return new Imprint("Victim Team, victims@example.org", null, null, null);
    }

    static Publisher publisher() {
        return new Publisher(imprint());
    }

    static ReportTable table(
            String id,
            String title,
            List<ShownColumn> columns,
            List<ShownRow> rows,
            @Nullable String notEvaluated,
            List<String> notes) {
        return new ReportTable(
                id,
                title,
                "Which duties are kept?",
                "one row per duty",
                "obligations; durations in working days",
                "Victims' Code duties",
                "place in the catalogue",
                columns,
                rows,
                null,
                notEvaluated,
                notes,
                provenance());
    }

    static Provenance provenance() {
        return new Provenance(
                "a".repeat(64),
                Map.of("offenceGroups", "[SEXUAL, it's]", "from", "2026-01-01", "to", "null"),
                LocalDate.of(2026, 9, 30),
                "b".repeat(64),
                "c".repeat(64),
                "d".repeat(64),
                "throughline 0.1.0",
                List.of("Counts from 1 to 4 are hidden.", "Counts are not rounded."));
    }

    static ShownRow row(boolean total, Object... cells) {
        return new ShownRow(
                Arrays.stream(cells)
                        .map(cell -> cell instanceof Symbol symbol ? Figure.of(symbol) : Figure.of(cell))
                        .toList(),
                total);
    }

    static ShownColumn column(String name, Kind kind, String meaning, Part part) {
        return new ShownColumn(name, kind, meaning, part, null, null);
    }
}

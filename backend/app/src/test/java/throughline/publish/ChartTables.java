package throughline.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Chart;
import throughline.cypher.Chart.Type;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownColumn.Part;
import throughline.report.ShownRow;
import throughline.report.Symbol;

/** Small tables of invented figures, and the pieces to make more. */
final class ChartTables {

    static final Symbol C = Symbol.CONFIDENTIAL;
    static final Symbol Z = Symbol.NOT_APPLICABLE;
    static final Symbol U = Symbol.LOW_RELIABILITY;

    private final List<ShownColumn> columns = new ArrayList<>();
    private final List<ShownRow> rows = new ArrayList<>();
    private @Nullable Chart chart;
    private @Nullable String notEvaluated;
    private String title = "X1 A table";

    private ChartTables() {}

    static ChartTables table() {
        return new ChartTables();
    }

    ChartTables titled(String words) {
        title = words;
        return this;
    }

    ChartTables key(String name) {
        return column(name, Kind.KEY, Part.DECLARED, null, null);
    }

    ChartTables words(String name) {
        return column(name, Kind.TEXT, Part.DECLARED, null, null);
    }

    ChartTables count(String name) {
        return column(name, Kind.COUNT, Part.DECLARED, null, null);
    }

    ChartTables duration(String name, @Nullable String of) {
        return column(name, Kind.DURATION, Part.DECLARED, of, null);
    }

    /** A rate with its interval. */
    ChartTables rate(String name, String of, String in) {
        column(name, Kind.RATE, Part.DECLARED, of, in);
        column(name + "From", Kind.RATE, Part.INTERVAL_FROM, of, in);
        return column(name + "To", Kind.RATE, Part.INTERVAL_TO, of, in);
    }

    private ChartTables column(String name, Kind kind, Part part, @Nullable String of, @Nullable String in) {
        columns.add(new ShownColumn(name, kind, "what " + name + " means", part, of, in));
        return this;
    }

    /** Cells are texts, numbers and symbols. */
    ChartTables row(Object... cells) {
        return add(false, cells);
    }

    ChartTables total(Object... cells) {
        return add(true, cells);
    }

    /** A row that ends in a count, its base, their rate and its interval. */
    ChartTables rateRow(long of, long in, Object... keys) {
        return row(withRate(of, in, keys));
    }

    static Object[] withRate(long of, long in, Object... keys) {
        List<Object> cells = new ArrayList<>(Arrays.asList(keys));
        double rate = (double) of / in;
        double z = FunnelLimits.NEAR;
        double middle = (rate + z * z / (2 * in)) / (1 + z * z / in);
        double half = z / (1 + z * z / in) * Math.sqrt(rate * (1 - rate) / in + z * z / (4.0 * in * in));
        cells.addAll(List.of(of, in, rate, Math.max(0, middle - half), Math.min(1, middle + half)));
        return cells.toArray();
    }

    private ChartTables add(boolean total, Object... cells) {
        rows.add(new ShownRow(
                Arrays.stream(cells)
                        .map(cell -> cell instanceof Symbol symbol
                                ? Figure.of(symbol)
                                : Figure.of(cell instanceof Integer number ? (Object) number.longValue() : cell))
                        .toList(),
                total));
        return this;
    }

    ChartTables drawn(Type type, String value, String... by) {
        chart = new Chart(type, value, List.of(by));
        return this;
    }

    /** One of each kind of chart, each with something that cannot be shown. */
    static List<ReportTable> all() {
        return List.of(bars(), funnel(), control(), heatmap(), routes(), timeline());
    }

    static ReportTable bars() {
        return table().titled("C1 Compliance by duty")
                .key("duty")
                .key("entitlement")
                .count("met")
                .count("base")
                .rate("rate", "met", "base")
                .rateRow(43, 100, "R6-NOINV", "STANDARD")
                .row("R6-NOINV", "ENHANCED", C, C, C, C, C)
                .rateRow(0, 25, "R8-HEARING", "STANDARD")
                .rateRow(30, 30, "R8-HEARING", "ENHANCED")
                .total(withRate(73, 155, "Total", Z))
                .drawn(Type.BARS, "rate", "duty", "entitlement")
                .make();
    }

    /** A common rate of 80 per cent; HIGH lies far outside, LOW a little. */
    static ReportTable funnel() {
        return table().titled("C2 Compliance by provider")
                .key("agency")
                .count("met")
                .count("owed")
                .rate("rate", "met", "owed")
                .rateRow(80, 100, "MIDDLE")
                .rateRow(390, 400, "HIGH")
                .rateRow(71, 100, "LOW")
                .row("SECRET", C, C, C, C, C)
                .row("SMALL", 3, 4, U, U, U)
                .total(withRate(800, 1000, "Total"))
                .drawn(Type.FUNNEL, "rate", "agency")
                .make();
    }

    /** February is hidden, April is not in the table, and June lies outside the limits. */
    static ReportTable control() {
        return table().titled("I3 Emerging problems")
                .key("month")
                .count("met")
                .count("base")
                .rate("rate", "met", "base")
                .rateRow(90, 100, "2026-01")
                .row("2026-02", C, C, C, C, C)
                .rateRow(91, 100, "2026-03")
                .rateRow(92, 100, "2026-05")
                .rateRow(50, 100, "2026-06")
                .drawn(Type.CONTROL, "rate", "month")
                .make();
    }

    static ReportTable heatmap() {
        return table().titled("H1 Contact by preferred channel")
                .key("preference")
                .key("channel")
                .count("messages")
                .row("PHONE", "PHONE", 400)
                .row("PHONE", "LETTER", C)
                .row("LETTER", "PHONE", 0)
                .row("LETTER", "LETTER", 1234)
                .row("EMAIL", "PHONE", 7)
                .total("Total", Z, 1641)
                .drawn(Type.HEATMAP, "messages", "preference", "channel")
                .make();
    }

    static ReportTable routes() {
        return table().titled("F3 Referral routes")
                .key("route")
                .count("referrals")
                .row("Police > IDVA > Police > lost", 12)
                .row("Police > Victim Support", 310)
                .row("Hospital > IDVA", C)
                .row("Self", 20)
                .drawn(Type.SANKEY, "referrals", "route")
                .make();
    }

    static ReportTable timeline() {
        return table().titled("E5 Time to decision")
                .key("offenceGroup")
                .count("timed")
                .duration("medianWorkingDays", "timed")
                .duration("p90WorkingDays", "timed")
                .row("Theft", 120, 2, 5)
                .row("Fraud", 110, 34, Z)
                .row("Rape", 70, Z, Z)
                .row("Arson", 0, Z, Z)
                .row("Robbery", C, C, C)
                .drawn(Type.TIMELINE, "medianWorkingDays", "offenceGroup")
                .make();
    }

    ChartTables notEvaluated(String why) {
        notEvaluated = why;
        return this;
    }

    ReportTable make() {
        return new ReportTable(
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                title,
                "What is asked of these invented figures?",
                "one row per line",
                "obligations",
                "nothing that ever happened",
                "that of the register",
                columns,
                rows,
                chart,
                notEvaluated,
                List.of("Management information, not official statistics.", "Counts from 1 to 4 are hidden."),
                provenance());
    }

    private static Provenance provenance() {
        return new Provenance(
                "1f".repeat(32),
                new TreeMap<>(Map.of("from", "2025-04-01", "forceIds", "null")),
                LocalDate.of(2026, 9, 30),
                "2e".repeat(32),
                "3d".repeat(32),
                "4c".repeat(32),
                "0.1.0",
                List.of("counts from 1 to 4 are hidden", "no rate on a base below 10"));
    }
}

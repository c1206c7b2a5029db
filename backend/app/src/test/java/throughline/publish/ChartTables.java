package throughline.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Chart;
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

    ChartTables drawn(Chart.Type type, String value, String... by) {
        chart = new Chart(type, value, List.of(by));
        return this;
    }

    ChartTables notEvaluated(String why) {
        notEvaluated = why;
        return this;
    }

    ReportTable make() {
        return new ReportTable(
                title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
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
                new TreeMap<>(java.util.Map.of("from", "2025-04-01", "forceIds", "null")),
                LocalDate.of(2026, 9, 30),
                "2e".repeat(32),
                "3d".repeat(32),
                "4c".repeat(32),
                "0.1.0",
                List.of("counts from 1 to 4 are hidden", "no rate on a base below 10"));
    }
}

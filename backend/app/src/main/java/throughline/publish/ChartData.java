package throughline.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Chart;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownColumn.Part;
import throughline.report.ShownRow;

/** What of a table a chart draws: its rows in their order, without the total. */
final class ChartData {

    private final ReportTable table;
    private final int value;
    private final List<Integer> keys;
    private final List<ChartRow> rows;

    private ChartData(ReportTable table, Chart chart, List<Integer> keys) {
        this.table = table;
        value = table.index(chart.value());
        this.keys = keys;
        rows = table.rows().stream()
                .filter(row -> !row.total())
                .map(row -> row(row.cells()))
                .toList();
    }

    /** Names the rows by the columns that the chart names, and only by them. */
    static ChartData named(ReportTable table, Chart chart) {
        return new ChartData(table, chart, chart.by().stream().map(table::index).toList());
    }

    /** As {@link #named}, with the other keys of the table behind them where the rows could not be told apart. */
    static ChartData distinct(ReportTable table, Chart chart) {
        ChartData named = named(table, chart);
        Set<List<String>> names = new HashSet<>();
        if (named.rows.stream().allMatch(row -> names.add(row.keys()))) {
            return named;
        }
        List<Integer> keys = new ArrayList<>(named.keys);
        IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == Kind.KEY && !keys.contains(i))
                .forEach(keys::add);
        return new ChartData(table, chart, keys);
    }

    private ChartRow row(List<Figure> cells) {
        List<String> names =
                keys.stream().map(key -> HtmlWords.figure(cells.get(key), Kind.KEY)).toList();
        return new ChartRow(names, cells.get(value), cells);
    }

    List<ChartRow> rows() {
        return rows;
    }

    ShownColumn column() {
        return table.columns().get(value);
    }

    /** The names of the columns that name the rows. */
    List<String> keyNames() {
        return keys.stream()
                .map(key -> HtmlWords.phrase(table.columns().get(key).name()))
                .toList();
    }

    /** What is drawn, in words. */
    String name() {
        return HtmlWords.phrase(column().name());
    }

    String shown(Figure figure) {
        return HtmlWords.figure(figure, column().kind());
    }

    String shown(double number) {
        return HtmlWords.number(number, column().kind(), 1);
    }

    /** Where the count on which the figure rests stands; absent if the table does not tell. */
    @Nullable Integer base() {
        String base = column().kind() == Kind.RATE ? column().in() : column().of();
        return base == null ? null : table.index(base);
    }

    /**
     * As {@link #base}, for charts that cannot do without.
     *
     * @throws IllegalArgumentException if what is drawn is no rate with a base
     */
    int rateBase() {
        Integer base = base();
        if (column().kind() != Kind.RATE || base == null) {
            throw new IllegalArgumentException(
                    table.id() + " draws " + column().name() + ", which is no rate with a base");
        }
        return base;
    }

    /** The count on which a rate rests, in words. */
    String baseName() {
        return HtmlWords.phrase(table.columns().get(rateBase()).name());
    }

    /** Where a part of the rate that is drawn stands; absent if the table does not show it. */
    @Nullable Integer part(Part part) {
        for (int i = value + 1; i < table.columns().size(); i++) {
            Part found = table.columns().get(i).part();
            if (found == part) {
                return i;
            }
            if (found == Part.DECLARED) {
                return null;
            }
        }
        return null;
    }

    /** Where the ninetieth percentile that belongs to a drawn median stands; absent if the table has none. */
    @Nullable Integer ninetieth() {
        return IntStream.range(value + 1, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == Kind.DURATION
                        && table.columns().get(i).name().startsWith("p90"))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** The figure drawn, in the total row; absent where the table shows none. */
    @Nullable Double total() {
        return table.rows().stream()
                .filter(ShownRow::total)
                .map(row -> row.cells().get(value).value())
                .filter(Number.class::isInstance)
                .map(figure -> ((Number) figure).doubleValue())
                .findFirst()
                .orElse(null);
    }
}

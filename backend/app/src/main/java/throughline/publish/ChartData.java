package throughline.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final List<String> headings;
    private final List<ChartNames> names;
    private final List<ChartRow> rows;

    private ChartData(ReportTable table, Chart chart, List<Integer> keys) {
        this.table = table;
        value = table.index(chart.value());
        this.keys = keys;
        headings = Headings.of(table.columns());
        names = keys.stream().map(key -> ChartNames.of(table, key)).toList();
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
        List<String> ids = keys.stream()
                .map(key -> HtmlFigures.shown(cells.get(key), Kind.KEY))
                .toList();
        List<String> full = IntStream.range(0, ids.size())
                .mapToObj(i -> names.get(i).full(ids.get(i)))
                .toList();
        return new ChartRow(ids, full, cells.get(value), cells);
    }

    List<ChartRow> rows() {
        return rows;
    }

    /** The rows of which there could be a figure; all of them if there is none such. */
    List<ChartRow> applicable() {
        List<ChartRow> applicable =
                rows.stream().filter(row -> !row.isInapplicable()).toList();
        return applicable.isEmpty() ? rows : applicable;
    }

    ShownColumn column() {
        return table.columns().get(value);
    }

    /** The names of the columns that name the rows. */
    List<String> keyNames() {
        return keys.stream().map(this::words).toList();
    }

    private String words(int column) {
        String heading = headings.get(column);
        return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }

    /** What is drawn, in words. */
    String name() {
        return words(value);
    }

    /** What is drawn and what that means. */
    String nameAndMeaning() {
        return name() + " (" + column().meaning() + ")";
    }

    String shown(Figure figure) {
        return HtmlFigures.shown(figure, column().kind());
    }

    String shown(double number) {
        return HtmlFigures.number(number, column().kind(), column().kind() == Kind.RATIO ? 2 : 1);
    }

    /** A number with its unit, to stand in a sentence. */
    String spoken(double number) {
        return shown(number) + (column().kind() != Kind.DURATION ? "" : number == 1 ? " working day" : " working days");
    }

    /** Where the count on which the figure rests stands; absent if the table does not tell. */
    @Nullable
    Integer base() {
        String base = column().kind() == Kind.RATE ? column().in() : column().of();
        return base == null ? null : table.index(base);
    }

    /** Where the count of which the rate is a share of its base stands; absent if the table does not tell. */
    @Nullable
    Integer numerator() {
        String counted = column().of();
        return counted == null ? null : table.index(counted);
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
        String name = words(rateBase());
        return name.equals("base") ? "base of the rate" : "base of the rate: " + name;
    }

    /** Where a part of the rate that is drawn stands; absent if the table does not show it. */
    @Nullable
    Integer part(Part part) {
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
    @Nullable
    Integer ninetieth() {
        return IntStream.range(value + 1, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == Kind.DURATION
                        && table.columns().get(i).name().startsWith("p90"))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** The figure drawn, in the total row; absent where the table shows none. */
    @Nullable
    Double total() {
        return table.rows().stream()
                .filter(ShownRow::total)
                .map(row -> row.cells().get(value).value())
                .filter(Number.class::isInstance)
                .map(figure -> ((Number) figure).doubleValue())
                .findFirst()
                .orElse(null);
    }
}

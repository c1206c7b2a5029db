package throughline.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One series of a control chart: rates of a p-chart, whose limits lie three deviations of the binomial around the mean of the
 * series and are wider where the base is small.
 *
 * @param name what the series is of; empty where the table has one series only
 * @param months the rows by month
 * @param base where the count on which the rates rest stands
 */
record ControlSeries(String name, Map<String, ChartRow> months, int base) {

    private static final double DEVIATIONS = 3;

    /** The series of a table, in the order in which it names them. */
    static List<ControlSeries> of(ChartData data) {
        Map<String, List<ChartRow>> series = data.rows().stream()
                .map(ChartRow::withoutNames)
                .collect(Collectors.groupingBy(row -> row.label(1), LinkedHashMap::new, Collectors.toList()));
        return series.entrySet().stream()
                .map(one -> new ControlSeries(one.getKey(), byMonth(one.getValue()), data.rateBase()))
                .toList();
    }

    private static Map<String, ChartRow> byMonth(List<ChartRow> rows) {
        Map<String, ChartRow> months = new TreeMap<>();
        rows.forEach(row -> months.put(row.keys().get(0), row));
        return months;
    }

    /** Whether a month has a point: a rate, and the base without which it has no limits. */
    boolean isDrawn(ChartRow row) {
        Double count = row.number(base);
        return row.isShown() && count != null && count > 0;
    }

    /** The months that have a point. */
    List<ChartRow> points() {
        return months.values().stream().filter(this::isDrawn).toList();
    }

    /** What all months that have a point make together; zero if none has. */
    double mean() {
        double all = points().stream().mapToDouble(this::count).sum();
        return all == 0
                ? 0
                : points().stream().mapToDouble(row -> row.value() * count(row)).sum() / all;
    }

    double lower(ChartRow row) {
        return Math.max(0, mean() - width(row));
    }

    double upper(ChartRow row) {
        return Math.min(1, mean() + width(row));
    }

    boolean isOutside(ChartRow row) {
        return row.value() < lower(row) || row.value() > upper(row);
    }

    /** The symbol that stands where a month of the table has no point; absent where it has, or where the table has no row. */
    @Nullable
    String symbol(String month, ChartData data) {
        ChartRow row = months.get(month);
        if (row == null || isDrawn(row)) {
            return null;
        }
        return data.shown(row.isShown() ? row.cells().get(base) : row.figure());
    }

    private double width(ChartRow row) {
        return DEVIATIONS * Math.sqrt(mean() * (1 - mean()) / count(row));
    }

    private double count(ChartRow row) {
        Double count = row.number(base);
        return count == null ? 0 : count;
    }
}

package throughline.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;

/**
 * The figures of a funnel.
 *
 * @param base where the count on which the rates rest stands
 * @param points the rows whose rate and base are shown
 */
record FunnelFigures(ChartData data, int base, List<ChartRow> points, FunnelLimits limits) {

    static FunnelFigures of(ChartData data) {
        int base = data.rateBase();
        List<ChartRow> points =
                data.rows().stream().filter(row -> isPoint(row, base)).toList();
        return new FunnelFigures(data, base, points, new FunnelLimits(common(data, base)));
    }

    /** That of the whole table where it is shown, or else of all rows whose counts are, though their rates may not be. */
    private static double common(ChartData data, int base) {
        Double total = data.total();
        if (total != null) {
            return total;
        }
        Integer numerator = data.numerator();
        List<ChartRow> counted = data.rows().stream()
                .filter(row -> row.number(numerator) != null && count(row, base) > 0)
                .toList();
        double all = counted.stream().mapToDouble(row -> count(row, base)).sum();
        return all == 0
                ? 0
                : counted.stream().mapToDouble(row -> count(row, numerator)).sum() / all;
    }

    private static boolean isPoint(ChartRow row, int base) {
        return row.isShown() && count(row, base) > 0;
    }

    private static double count(ChartRow row, @Nullable Integer column) {
        Double count = row.number(column);
        return count == null ? 0 : count;
    }

    double count(ChartRow row) {
        return count(row, base);
    }

    boolean isFar(ChartRow row) {
        return limits.isOutside(FunnelLimits.FAR, row.value(), count(row));
    }

    /** Whether a point lies outside the inner limits; those far outside do, too. */
    boolean isOutside(ChartRow row) {
        return limits.isOutside(FunnelLimits.NEAR, row.value(), count(row));
    }

    ChartAxis across() {
        return ChartAxis.fromZero(
                Kind.COUNT, points.stream().mapToDouble(this::count).max().orElse(1));
    }

    ChartAxis up() {
        List<Double> rates = Stream.concat(points.stream().map(ChartRow::value), Stream.of(limits.common()))
                .toList();
        return ChartAxis.shares(
                rates.stream().mapToDouble(Double::doubleValue).min().getAsDouble(),
                rates.stream().mapToDouble(Double::doubleValue).max().getAsDouble());
    }

    /** The rows that have no place in the picture, each with the symbol that stands for its rate or its base. */
    List<String> missing() {
        return missingRows().map(row -> row.label() + " " + symbol(row)).toList();
    }

    /** How many rows have no place in the picture, by the symbol that stands for their rate or their base. */
    Map<String, Long> missingBySymbol() {
        return missingRows().collect(Collectors.groupingBy(this::symbol, TreeMap::new, Collectors.counting()));
    }

    private Stream<ChartRow> missingRows() {
        return data.rows().stream().filter(row -> !isPoint(row, base));
    }

    private String symbol(ChartRow row) {
        return data.shown(row.isShown() ? row.cells().get(base) : row.figure());
    }
}

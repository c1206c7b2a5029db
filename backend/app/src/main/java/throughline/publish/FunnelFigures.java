package throughline.publish;

import java.util.List;
import java.util.stream.Stream;
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
        List<ChartRow> points = data.rows().stream()
                .filter(row -> row.isShown() && count(row, base) > 0)
                .toList();
        return new FunnelFigures(data, base, points, new FunnelLimits(common(data, base, points)));
    }

    /** That of the whole table where it is shown, or else of what is drawn. */
    private static double common(ChartData data, int base, List<ChartRow> points) {
        Double total = data.total();
        if (total != null) {
            return total;
        }
        double all = points.stream().mapToDouble(row -> count(row, base)).sum();
        double of = points.stream()
                .mapToDouble(row -> row.value() * count(row, base))
                .sum();
        return all == 0 ? 0 : of / all;
    }

    private static double count(ChartRow row, int base) {
        Double count = row.number(base);
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
        return data.rows().stream()
                .filter(row -> !points.contains(row))
                .map(row -> row.label() + " "
                        + data.shown(row.isShown() ? row.cells().get(base) : row.figure()))
                .toList();
    }
}

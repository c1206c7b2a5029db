package throughline.publish;

import java.util.List;
import java.util.stream.Collectors;
import throughline.cypher.Column.Kind;

/** Rates against the counts on which they rest, with limits around the common rate; names those that lie outside. */
final class FunnelChart {

    private static final double WIDTH = 720;
    private static final ChartBox PLOT = new ChartBox(52, 12, WIDTH - 26, 372);
    private static final double LEGEND_TOP = PLOT.bottom() + 48;
    private static final int SAMPLES = 160;
    private static final int MOST_NAMED = 8;
    private static final int MOST_LINES = 4;

    private final FunnelFigures funnel;
    private final ChartData data;
    private final ChartAxis across;
    private final ChartAxis up;

    private FunnelChart(FunnelFigures funnel) {
        this.funnel = funnel;
        data = funnel.data();
        across = funnel.across();
        up = funnel.up();
    }

    static ChartDrawing draw(ChartData data) {
        return new FunnelChart(FunnelFigures.of(data)).draw();
    }

    private ChartDrawing draw() {
        List<String> sentences = FunnelText.sentences(funnel);
        ChartLegend legend = legend();
        List<String> missing = missing();
        double legendBottom = LEGEND_TOP + legend.height();
        Svg svg =
                new Svg(WIDTH, legendBottom + missing.size() * Svg.LINE + 10, ChartText.title(data), sentences.get(0));
        drawAxes(svg);
        drawLimits(svg, "far-limit", FunnelLimits.FAR);
        drawLimits(svg, "limit", FunnelLimits.NEAR);
        drawPoints(svg);
        legend.draw(svg, PLOT.left(), LEGEND_TOP);
        double middle = legendBottom + 6 + missing.size() * Svg.LINE / 2;
        svg.lines("label", PLOT.left(), middle, Svg.Anchor.START, missing);
        return new ChartDrawing(ChartText.title(data), svg.finish(), sentences);
    }

    private void drawAxes(Svg svg) {
        across.drawAcross(svg, PLOT, Kind.COUNT);
        up.drawUp(svg, PLOT, Kind.RATE);
        double middle = (PLOT.left() + PLOT.right()) / 2;
        svg.text("tick", middle, PLOT.bottom() + 36, Svg.Anchor.MIDDLE, data.baseName());
        svg.line("mean", PLOT.left(), y(common()), PLOT.right(), y(common()));
    }

    private void drawLimits(Svg svg, String look, double deviations) {
        for (int side : new int[] {-1, 1}) {
            SvgPath path = new SvgPath();
            for (int i = 1; i <= SAMPLES; i++) {
                double count = across.to() * i / SAMPLES;
                double rate = common() + side * funnel.limits().width(deviations, count);
                if (up.holds(rate)) {
                    path.on(x(count), y(rate));
                }
            }
            if (!path.isEmpty()) {
                svg.path(look, path);
            }
        }
    }

    private void drawPoints(Svg svg) {
        ChartLabels labels = new ChartLabels(PLOT);
        for (ChartRow row : funnel.points()) {
            labels.keepClear(x(row), y(row.value()), ChartPoints.RADIUS);
            svg.named(tip(row), marks -> drawPoint(marks, row));
        }
        funnel.points().stream()
                .filter(funnel::isOutside)
                .forEach(row -> labels.add(row.label(), x(row), y(row.value())));
        labels.draw(svg);
    }

    private void drawPoint(Svg svg, ChartRow row) {
        double y = y(row.value());
        if (funnel.isFar(row)) {
            ChartPoints.farOutside(svg, x(row), y);
        } else if (funnel.isOutside(row)) {
            ChartPoints.outside(svg, x(row), y);
        } else {
            ChartPoints.inside(svg, x(row), y);
        }
    }

    private String tip(ChartRow row) {
        String count = HtmlFigures.number(funnel.count(row), Kind.COUNT, 0);
        return "%s: %s of %s".formatted(row.label(), data.shown(row.figure()), count);
    }

    /** Names the rows that have no place in the picture while they are few, and else counts them. */
    private List<String> missing() {
        List<String> missing = funnel.missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        String words = missing.size() <= MOST_NAMED
                ? String.join("; ", missing)
                : funnel.missingBySymbol().entrySet().stream()
                        .map(entry -> entry.getValue() + (entry.getValue() == 1 ? " row " : " rows ") + entry.getKey())
                        .collect(Collectors.joining(", "));
        return SvgText.wrap("Not drawn: " + words, PLOT.right() - PLOT.left(), MOST_LINES);
    }

    private ChartLegend legend() {
        return new ChartLegend(
                PLOT.right() - PLOT.left(),
                List.of(
                        ChartLegend.Entry.line("mean", "common rate " + data.shown(common())),
                        ChartLegend.Entry.line("limit", "95% limits"),
                        ChartLegend.Entry.line("far-limit", "99.8% limits"),
                        new ChartLegend.Entry("within the 95% limits", ChartPoints::inside),
                        new ChartLegend.Entry("outside the 95% limits", ChartPoints::outside),
                        new ChartLegend.Entry("outside the 99.8% limits", ChartPoints::farOutside)));
    }

    private double common() {
        return funnel.limits().common();
    }

    private double x(ChartRow row) {
        return x(funnel.count(row));
    }

    private double x(double count) {
        return across.at(count, PLOT.left(), PLOT.right());
    }

    private double y(double rate) {
        return up.at(rate, PLOT.bottom(), PLOT.top());
    }
}

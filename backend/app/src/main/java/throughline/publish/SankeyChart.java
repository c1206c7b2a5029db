package throughline.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import throughline.publish.SankeyFlow.Amount;
import throughline.publish.SankeyFlow.Passage;
import throughline.publish.SankeyFlow.Place;

/** Bands from place to place, as wide as the count; a dashed line for a count that cannot be shown. */
final class SankeyChart {

    private static final double LEAST_NAMED = 14;

    private final ChartData data;
    private final List<ChartRow> rows;
    private final SankeyFlow flow;
    private final SankeyLayout layout;

    private SankeyChart(ChartData data) {
        this.data = data;
        rows = data.rows().stream().limit(ChartRows.MOST).toList();
        flow = new SankeyFlow(data, rows);
        layout = new SankeyLayout(data, flow);
    }

    static ChartDrawing draw(ChartData data) {
        return new SankeyChart(data).draw();
    }

    private ChartDrawing draw() {
        List<String> sentences = sentences();
        Svg svg = new Svg(layout.width(), layout.height(), ChartText.title(data), sentences.get(0));
        flow.passages().forEach(passage -> svg.named(tip(passage), marks -> drawBand(marks, passage)));
        for (int step = 0; step < flow.steps(); step++) {
            flow.places(step).forEach(place -> drawPlace(svg, place));
        }
        flow.passages().forEach(passage -> drawAmount(svg, passage));
        return new ChartDrawing(ChartText.title(data), svg.finish(), sentences);
    }

    private String tip(Passage passage) {
        return "%s to %s: %s"
                .formatted(
                        passage.from().name(),
                        passage.to().name(),
                        flow.amount(passage).words(data));
    }

    private void drawBand(Svg svg, Passage passage) {
        double left = layout.box(passage.from()).right();
        double right = layout.box(passage.to()).left();
        double thickness = layout.thickness(passage);
        double from = layout.leaves(passage);
        double to = layout.arrives(passage);
        if (flow.amount(passage).shown() == 0) {
            double half = thickness / 2;
            svg.path(
                    "hidden-band", new SvgPath().moveTo(left, from + half).bendTo(left, from + half, right, to + half));
            return;
        }
        svg.path(
                "band",
                new SvgPath()
                        .moveTo(left, from)
                        .bendTo(left, from, right, to)
                        .lineTo(right, to + thickness)
                        .bendTo(right, to + thickness, left, from + thickness)
                        .close());
    }

    private void drawPlace(Svg svg, Place place) {
        ChartBox box = layout.box(place);
        double middle = (box.top() + box.bottom()) / 2;
        svg.rect("place", box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
        if (place.step() == 0) {
            svg.lines("label", box.left() - 6, middle, Svg.Anchor.END, layout.label(place));
        } else {
            svg.lines("label halo", box.right() + 6, middle, Svg.Anchor.START, layout.label(place));
        }
    }

    /** Writes how many pass before the place to which they do, where the place does not say it already. */
    private void drawAmount(Svg svg, Passage passage) {
        Amount amount = flow.amount(passage);
        double thickness = layout.thickness(passage);
        if (thickness < LEAST_NAMED || amount.equals(flow.amount(passage.to()))) {
            return;
        }
        double middle = layout.arrives(passage) + thickness / 2;
        String words = amount.words(data);
        svg.text("label halo", layout.box(passage.to()).left() - 5, middle + SvgText.DROP, Svg.Anchor.END, words);
    }

    private String extremes() {
        List<Passage> shown = flow.passages().stream()
                .filter(passage -> flow.amount(passage).shown() > 0)
                .toList();
        Comparator<Passage> byCount =
                Comparator.comparingDouble(passage -> flow.amount(passage).shown());
        if (shown.size() < 2) {
            return shown.isEmpty() ? "No band has a count." : "The only band with a count: " + tip(shown.get(0)) + ".";
        }
        return "Widest band: %s. Narrowest: %s."
                .formatted(tip(Collections.max(shown, byCount)), tip(Collections.min(shown, byCount)));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Flow of %s by %s, left to right, in bands as wide as the count; a place has its number before its name, and stands once in each step in which it occurs."
                        .formatted(data.nameAndMeaning(), ChartText.listed(data.keyNames())));
        sentences.add(extremes());
        sentences.add(ChartText.leftOut(rows));
        if (data.rows().size() > rows.size()) {
            sentences.add(ChartText.cut("rows", rows.size(), data.rows().size()));
        }
        return sentences;
    }
}

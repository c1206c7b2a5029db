package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says what a funnel shows. */
final class FunnelText {

    private FunnelText() {}

    static List<String> sentences(FunnelFigures funnel) {
        ChartData data = funnel.data();
        List<String> sentences = new ArrayList<>();
        sentences.add("Funnel of %s by %s: each point is a row, as high as its rate, across by the %s."
                .formatted(data.nameAndMeaning(), ChartText.listed(data.keyNames()), data.baseName()));
        sentences.add(
                "The common rate is %s, %s; the limits are those of the normal approximation of the binomial (score test)."
                        .formatted(
                                data.shown(funnel.limits().common()),
                                data.total() == null
                                        ? "that of all rows whose counts are shown"
                                        : "that of the total row"));
        addOutside(sentences, funnel, "outside the 99.8% limits", funnel::isFar);
        addOutside(
                sentences, funnel, "outside the 95% limits only", row -> funnel.isOutside(row) && !funnel.isFar(row));
        sentences.add(ChartText.extremes(data, funnel.points()));
        sentences.add(ChartText.range(data, funnel.up()));
        sentences.add(ChartText.leftOut(data.rows()));
        return sentences;
    }

    private static void addOutside(
            List<String> sentences, FunnelFigures funnel, String where, Predicate<ChartRow> outside) {
        List<String> names = funnel.points().stream()
                .filter(outside)
                .map(row -> row.fullLabel() + (row.value() > funnel.limits().common() ? " (above)" : " (below)"))
                .toList();
        sentences.add(
                names.isEmpty()
                        ? "No row lies %s.".formatted(where)
                        : "%d of %d %s %s: %s."
                                .formatted(
                                        names.size(),
                                        funnel.points().size(),
                                        names.size() == 1 ? "lies" : "lie",
                                        where,
                                        ChartText.names(names)));
    }
}

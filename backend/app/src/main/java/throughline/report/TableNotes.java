package throughline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import throughline.cypher.Column;
import throughline.cypher.Column.Kind;
import throughline.cypher.Sum;

/** What a reader of a table has to know beside its figures. */
final class TableNotes {

    private final TableData table;
    private final HiddenCounts hidden;
    private final DisclosureRule rule;

    TableNotes(TableData table, HiddenCounts hidden, DisclosureRule rule) {
        this.table = table;
        this.hidden = hidden;
        this.rule = rule;
    }

    List<String> list() {
        List<String> notes = new ArrayList<>();
        notes.add("Management information, not official statistics.");
        table.columns().stream().filter(column -> column.kind() == Kind.RATE).forEach(rate -> addRate(notes, rate));
        table.columns().stream()
                .filter(column -> column.kind() == Kind.RATIO)
                .forEach(ratio -> notes.add("%s is %s divided by %s.".formatted(ratio.name(), ratio.of(), ratio.in())));
        table.columns().stream()
                .filter(column -> column.kind() == Kind.DIFFERENCE)
                .forEach(difference -> notes.add(
                        "%s is %s less %s, with the 95 per cent interval after Newcombe; it shows what goes together, not why."
                                .formatted(difference.name(), difference.of(), difference.in())));
        if (!table.names(Kind.DURATION).isEmpty()) {
            notes.add("Durations are working days of England and Wales.");
        }
        table.file().sums().forEach(sum -> notes.add("In every row " + sentence(sum) + "."));
        if (table.hasTotal()) {
            notes.add("The last row is the total of all rows, hidden ones included.");
        }
        notes.addAll(rule.sentences());
        if (hidden.isRounded() && !rule.internal()) {
            notes.add(
                    "The counts of this table are rounded to the nearest %d, and its rates are made of rounded counts: it crosses so much that nearly everything would be hidden otherwise. Rows need not add up."
                            .formatted(rule.ofRounded().rounding()));
        }
        if (!rule.internal()) {
            notes.add("Hidden here: %,d counts.".formatted(hidden.size()).replace(",", " "));
        }
        return notes;
    }

    private void addRate(List<String> notes, Column rate) {
        notes.add("%s is %s divided by %s, with the 95 per cent interval after Wilson."
                .formatted(rate.name(), rate.of(), rate.in()));
        String unknown = rate.unknown();
        if (unknown != null) {
            addBounds(notes, rate, unknown);
        }
    }

    /** How many decide, and by how much, as far as it may be said. */
    private void addBounds(List<String> notes, Column rate, String unknown) {
        long deciding = table.total(unknown);
        if (deciding > 0 && (rule.internal() || !rule.isTooSmall(deciding, List.of())) && !isTotalHidden(unknown)) {
            notes.add("%d of %s decide how far %s can lie between its lowest and its highest value."
                    .formatted(rule.rounded(deciding), unknown, rate.name()));
        } else {
            notes.add("%s has a lowest and a highest value where a missing time decides (%s)."
                    .formatted(rate.name(), unknown));
        }
    }

    private boolean isTotalHidden(String count) {
        return !table.hasTotal()
                || !table.additive().contains(count)
                || hidden.contains(HiddenCounts.TOTAL, Objects.requireNonNull(count));
    }

    private static String sentence(Sum sum) {
        return sum.total() + " = " + sum.parts().stream().collect(Collectors.joining(" + "));
    }
}

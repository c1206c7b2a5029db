package throughline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which counts of tables that are published together are hidden: the small ones, and so many others that no small
 * one can be worked out. Tables of one population that count the same are one publication: where they agree on a margin,
 * one could be subtracted from the other. Where that would hide too much, the largest table is rounded instead: nothing holds
 * between rounded figures to the last one. A table that crosses many things is rounded at once.
 */
final class Protection {

    /** More than this share of what is counted is not hidden for the sake of exact figures elsewhere. */
    private static final double MOST = 0.25;

    private final DisclosureRule rule;
    private final Map<Integer, HiddenCounts> hidden = new HashMap<>();

    private Protection(DisclosureRule rule) {
        this.rule = rule;
    }

    /** The counts to be hidden, in the order of the tables. */
    static List<HiddenCounts> of(List<TableData> published, DisclosureRule rule) {
        Protection protection = new Protection(rule);
        List<Integer> exact = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            if (published.get(i).hasManyCrossings()) {
                protection.round(i, published.get(i));
            } else {
                exact.add(i);
            }
        }
        while (!exact.isEmpty()) {
            List<Integer> linked = linked(exact, published);
            exact.removeAll(linked);
            protection.protect(linked, published);
        }
        protection.hidden.forEach(
                (table, counts) -> published.get(table).file().repeats().ifPresent(repeats -> new RepeatedCounts(
                                published.get(table), repeats)
                        .hide(counts)));
        return protection.hidden.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The first of the tables, and those that share a margin with it, directly or over others. */
    private static List<Integer> linked(List<Integer> tables, List<TableData> published) {
        List<Integer> linked = new ArrayList<>(List.of(tables.get(0)));
        for (int i = 0; i < linked.size(); i++) {
            TableData one = published.get(linked.get(i));
            tables.stream()
                    .filter(other -> !linked.contains(other)
                            && SharedMargins.areLinked(
                                    one.file(), published.get(other).file()))
                    .toList()
                    .forEach(linked::add);
        }
        return linked.stream().sorted().toList();
    }

    private void protect(List<Integer> linked, List<TableData> published) {
        List<Integer> exact = new ArrayList<>(linked);
        ProtectedTables tables = protect(exact, published, rule);
        while (exact.size() > 1 && tables.hiddenShare() > MOST) {
            Integer largest = exact.stream()
                    .max(Comparator.comparing(
                            (Integer table) -> published.get(table).rows().size()))
                    .orElseThrow();
            round(largest, published.get(largest));
            exact.remove(largest);
            tables = protect(exact, published, rule);
        }
        for (int i = 0; i < exact.size(); i++) {
            hidden.put(exact.get(i), tables.hidden(i));
        }
    }

    private static ProtectedTables protect(List<Integer> tables, List<TableData> published, DisclosureRule rule) {
        return ProtectedTables.of(tables.stream().map(published::get).toList(), rule);
    }

    /** Hides the small counts of a table, and has the others rounded. */
    private void round(int number, TableData table) {
        hidden.put(number, ProtectedTables.small(table, rule));
    }
}

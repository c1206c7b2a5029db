package throughline.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;
import throughline.cypher.Column.Kind;
import throughline.cypher.CypherFile;
import throughline.report.ShownColumn.Part;

/** Makes the table that is shown out of the figures and of what is hidden of them: intervals, bounds, total, notes. */
final class Presentation {

    private final TableData table;
    private final HiddenCounts hidden;
    private final DisclosureRule rule;
    private final Set<String> disclosive;

    Presentation(TableData table, HiddenCounts hidden, DisclosureRule rule) {
        this.table = table;
        this.hidden = hidden;
        this.rule = hidden.isRounded() ? rule.ofRounded() : rule;
        this.disclosive = Set.copyOf(table.disclosive());
    }

    ReportTable show(Provenance provenance) {
        CypherFile file = table.file();
        List<ShownRow> rows = new ArrayList<>();
        order().forEach(row -> rows.add(row(row)));
        if (table.hasTotal()) {
            rows.add(row(HiddenCounts.TOTAL));
        }
        return new ReportTable(
                file.id(),
                file.title(),
                file.one("question"),
                file.one("grain"),
                file.one("unit"),
                file.one("source"),
                file.one("order"),
                columns(),
                rows,
                file.chart().orElse(null),
                table.lacking().isEmpty() ? null : "no loaded bundle fills " + String.join(", ", table.lacking()),
                new TableNotes(table, hidden, rule).list(),
                provenance);
    }

    /**
     * The rows as the file orders them. A table that is ranked is so by what is shown, and rows whose rank is hidden come last,
     * by their keys: a place between two others would tell what a hidden count lies between.
     */
    private List<Integer> order() {
        List<String> ranked = table.file().list("ranked");
        Stream<Integer> rows = IntStream.range(0, table.rows().size()).boxed();
        return ranked.isEmpty() ? rows.toList() : rows.sorted(byRank(ranked)).toList();
    }

    private Comparator<Integer> byRank(List<String> ranked) {
        Predicate<Integer> isPlaceless = row -> ranked.stream().anyMatch(count -> isHidden(row, count));
        Comparator<Integer> order = Comparator.comparing(isPlaceless::test);
        for (String count : ranked) {
            order = order.thenComparing(row -> isPlaceless.test(row) ? 0 : -shownNumber(row, count));
        }
        return order.thenComparing(row -> isPlaceless.test(row) || rule.rounding() > 1 ? table.key(row) : "");
    }

    private List<ShownColumn> columns() {
        List<ShownColumn> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(shown(column, column.name(), column.meaning(), Part.DECLARED));
            if (column.kind().isShare()) {
                columns.add(interval(column, "From", "lower", Part.INTERVAL_FROM));
                columns.add(interval(column, "To", "upper", Part.INTERVAL_TO));
            }
            if (column.unknown() != null) {
                columns.add(bound(column, "Lowest", "did not belong to it", Part.LOWER_BOUND));
                columns.add(bound(column, "Highest", "belonged to it", Part.UPPER_BOUND));
            }
        }
        return columns;
    }

    private static ShownColumn shown(Column column, String name, String meaning, Part part) {
        return new ShownColumn(name, column.kind(), meaning, part, column.of(), column.in());
    }

    private static ShownColumn interval(Column rate, String ending, String end, Part part) {
        String meaning = "%s end of the 95 per cent interval of %s".formatted(end, rate.name());
        return shown(rate, rate.name() + ending, meaning, part);
    }

    private static ShownColumn bound(Column rate, String ending, String belonged, Part part) {
        String meaning = "%s if all those of %s %s".formatted(rate.name(), rate.unknown(), belonged);
        return shown(rate, rate.name() + ending, meaning, part);
    }

    private ShownRow row(int row) {
        List<Figure> cells = new ArrayList<>();
        boolean first = true;
        for (Column column : table.columns()) {
            if (column.isWords()) {
                cells.add(row == HiddenCounts.TOTAL ? totalWord(first) : word(row, column));
                first = false;
            } else {
                addFigures(cells, row, column);
            }
        }
        return new ShownRow(cells, row == HiddenCounts.TOTAL);
    }

    private static Figure totalWord(boolean first) {
        return first ? Figure.of("Total") : Figure.of(Symbol.NOT_APPLICABLE);
    }

    private Figure word(int row, Column column) {
        Object value = table.rows().get(row).get(table.index(column.name()));
        if (value == null) {
            return Figure.of(Symbol.NOT_APPLICABLE);
        }
        return table.isDisclosive(column) && !rule.internal()
                ? Figure.of(Symbol.CONFIDENTIAL)
                : Figure.of(value instanceof Number number ? number.longValue() : value.toString());
    }

    private void addFigures(List<Figure> cells, int row, Column column) {
        switch (column.kind()) {
            case COUNT -> cells.add(count(row, column));
            case DURATION, QUANTILE -> cells.add(measured(row, column));
            case DIFFERENCE -> cells.addAll(difference(row, column));
            case RATIO -> cells.add(rate(row, column.name()).rate());
            default -> {
                RateFigures rate = rate(row, column.name());
                cells.add(rate.rate());
                cells.addAll(rate.interval());
                cells.addAll(rate.bounds());
            }
        }
    }

    private RateFigures rate(int row, String column) {
        return new RateFigures(this, row, table.columns().get(table.index(column)));
    }

    /** None in a row that the table compares with nothing: the one that it compares the others with. */
    private List<Figure> difference(int row, Column column) {
        if (row != HiddenCounts.TOTAL && table.rows().get(row).get(table.index(column.name())) == null) {
            return Collections.nCopies(3, Figure.of(Symbol.NOT_APPLICABLE));
        }
        return RateFigures.difference(rate(row, column.of()), rate(row, column.in()));
    }

    private Figure count(int row, Column column) {
        if (row == HiddenCounts.TOTAL && !table.additive().contains(column.name())) {
            return Figure.of(Symbol.NOT_APPLICABLE);
        }
        return isHidden(row, column.name()) || (column.of() != null && isHidden(row, column.of()))
                ? Figure.of(Symbol.CONFIDENTIAL)
                : Figure.of(shownNumber(row, column.name()));
    }

    private Figure measured(int row, Column column) {
        Object value = row == HiddenCounts.TOTAL ? null : table.rows().get(row).get(table.index(column.name()));
        if (value == null) {
            return Figure.of(Symbol.NOT_APPLICABLE);
        }
        if (isHiddenWith(row, column.of())) {
            return Figure.of(Symbol.CONFIDENTIAL);
        }
        return column.of() != null && isSmallBase(row, column.of())
                ? Figure.of(Symbol.LOW_RELIABILITY)
                : Figure.of(value);
    }

    /** A figure that does not say on how many it rests is hidden with any count of its row. */
    private boolean isHiddenWith(int row, @Nullable String count) {
        return count == null
                ? table.names(Kind.COUNT).stream().anyMatch(name -> isHidden(row, name))
                : isHidden(row, count);
    }

    boolean isSmallBase(int row, String count) {
        return !rule.internal() && number(row, count) < rule.minimumBase();
    }

    boolean isHidden(int row, String count) {
        return !rule.internal() && hidden.contains(row, count);
    }

    boolean hasCount(int row, String count) {
        return row != HiddenCounts.TOTAL || table.additive().contains(count);
    }

    /** A count as it is, hidden or not. */
    long number(int row, String count) {
        return row == HiddenCounts.TOTAL ? table.total(count) : table.count(row, count);
    }

    /** A count as it may be shown: rounded, where counts of people are. */
    long shownNumber(int row, String count) {
        return disclosive.contains(count) ? rule.rounded(number(row, count)) : number(row, count);
    }
}

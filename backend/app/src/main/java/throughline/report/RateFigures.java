package throughline.report;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import throughline.cypher.Column;

/** A rate or a ratio in one row, with its interval and its bounds: all of them shown, or none. */
final class RateFigures {

    private final Presentation row;
    private final int number;
    private final Column column;
    private final String of;
    private final String in;

    RateFigures(Presentation row, int number, Column column) {
        this.row = row;
        this.number = number;
        this.column = column;
        this.of = Objects.requireNonNull(column.of());
        this.in = Objects.requireNonNull(column.in());
    }

    /**
     * How much higher one rate is than another, with the ends of its interval; three symbols if one of them is not shown.
     */
    static List<Figure> difference(RateFigures one, RateFigures other) {
        if (!one.isShown() || !other.isShown()) {
            return Collections.nCopies(3, Figure.of(one.isShown() ? other.symbol() : one.symbol()));
        }
        Interval interval = Interval.ofDifference(one.of(), one.in(), other.of(), other.in());
        double difference = (double) one.of() / one.in() - (double) other.of() / other.in();
        return List.of(Figure.of(difference), Figure.of(interval.from()), Figure.of(interval.to()));
    }

    Figure rate() {
        return isShown() ? share(of(), in()) : Figure.of(symbol());
    }

    List<Figure> interval() {
        if (!isShown()) {
            return List.of(Figure.of(symbol()), Figure.of(symbol()));
        }
        Interval interval = Interval.of(of(), in());
        return List.of(Figure.of(interval.from()), Figure.of(interval.to()));
    }

    /** None if the rate has no count of those for which nobody can tell. */
    List<Figure> bounds() {
        String unknown = column.unknown();
        if (unknown == null) {
            return List.of();
        }
        if (!row.hasCount(number, unknown) || row.number(number, unknown) == 0) {
            return isShown() ? List.of(rate(), rate()) : List.of(Figure.of(symbol()), Figure.of(symbol()));
        }
        if (isAnyHidden(of, in, unknown)) {
            return List.of(Figure.of(Symbol.CONFIDENTIAL), Figure.of(Symbol.CONFIDENTIAL));
        }
        long open = row.shownNumber(number, unknown);
        if (in() + open == 0 || row.isSmallBase(number, in)) {
            return List.of(Figure.of(symbol()), Figure.of(symbol()));
        }
        return List.of(share(of(), in() + open), share(of() + open, in() + open));
    }

    private static Figure share(long of, long in) {
        return Figure.of((double) of / in);
    }

    private boolean isShown() {
        return row.hasCount(number, of)
                && row.hasCount(number, in)
                && in() > 0
                && (of() <= in() || column.kind() == Column.Kind.RATIO)
                && !isAnyHidden(of, in)
                && !row.isSmallBase(number, in);
    }

    private Symbol symbol() {
        if (!row.hasCount(number, of) || !row.hasCount(number, in) || row.number(number, in) == 0) {
            return Symbol.NOT_APPLICABLE;
        }
        return isAnyHidden(of, in) ? Symbol.CONFIDENTIAL : Symbol.LOW_RELIABILITY;
    }

    private boolean isAnyHidden(String... counts) {
        return Stream.of(counts).anyMatch(count -> row.isHidden(number, count));
    }

    private long of() {
        return row.shownNumber(number, of);
    }

    private long in() {
        return row.shownNumber(number, in);
    }
}

package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Counts that are published together, and the sums that a reader knows to hold between them. Filled cell by cell and sum by
 * sum; not for use by several threads at once.
 */
public final class Publication {

    private long[] values = new long[64];
    private int[] costs = new int[64];
    private final BitSet sensitive = new BitSet();
    private int size;
    private final List<Sum> sums = new ArrayList<>();

    /** The cells on either side of one equation. */
    record Sum(int[] left, int[] right) {}

    /**
     * Adds a cell.
     *
     * @param value the count, from 0
     * @param isSensitive whether it has to be hidden; a count of 0 cannot be, see {@link Suppression}
     * @param cost what is lost if it is hidden, from 0, on any scale; totals are dear
     * @return the number of the cell, from 0 in the order of adding
     * @throws IllegalArgumentException if a number is negative, or a count of 0 is sensitive
     */
    public int cell(long value, boolean isSensitive, int cost) {
        if (value < 0 || cost < 0) {
            throw new IllegalArgumentException(
                    "A count and its cost are at least 0, not %d and %d".formatted(value, cost));
        }
        if (value == 0 && isSensitive) {
            throw new IllegalArgumentException("A count of 0 cannot be hidden");
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
        }
        values[size] = value;
        costs[size] = cost;
        sensitive.set(size, isSensitive);
        return size++;
    }

    /**
     * Adds an equation: the left cells sum up to as much as the right ones. Either side may be without cells.
     *
     * @throws IllegalArgumentException if the sums differ, a cell stands in it twice, or there is no such cell
     */
    public void equal(int[] left, int[] right) {
        int[] all = IntStream.concat(Arrays.stream(left), Arrays.stream(right))
                .sorted()
                .toArray();
        for (int i = 0; i < all.length; i++) {
            if (all[i] < 0 || all[i] >= size) {
                throw new IllegalArgumentException("There is no cell " + all[i]);
            }
            if (i > 0 && all[i] == all[i - 1]) {
                throw new IllegalArgumentException("Cell %d stands twice in an equation".formatted(all[i]));
            }
        }
        if (total(left) != total(right)) {
            throw new IllegalArgumentException("%s is not %s".formatted(inWords(left), inWords(right)));
        }
        sums.add(new Sum(left.clone(), right.clone()));
    }

    /** The number of cells. */
    public int size() {
        return size;
    }

    /** The count in a cell. */
    public long value(int cell) {
        return values[cell];
    }

    /** Whether a cell has to be hidden. */
    public boolean isSensitive(int cell) {
        return sensitive.get(cell);
    }

    int cost(int cell) {
        return costs[cell];
    }

    List<Sum> sums() {
        return sums;
    }

    private LongStream values(int[] cells) {
        return Arrays.stream(cells).mapToLong(cell -> values[cell]);
    }

    private long total(int[] cells) {
        return values(cells).reduce(0, Math::addExact);
    }

    /** Of long sums only the beginning. */
    private String inWords(int[] cells) {
        if (cells.length == 0) {
            return "nothing";
        }
        List<String> first = values(cells).limit(20).mapToObj(Long::toString).toList();
        String rest = cells.length > first.size() ? " + … (%d counts)".formatted(cells.length) : "";
        return String.join(" + ", first) + rest + (cells.length == 1 ? "" : " = " + total(cells));
    }
}

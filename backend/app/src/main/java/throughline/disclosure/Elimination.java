package throughline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * For the audit: which unknown counts follow from the equations alone. Reckons modulo a large prime with one random
 * solution of the equations without their known part: what is settled is 0 there. Shortest equation first, and in it the
 * unknown that stands in the fewest others, so that little fills up.
 */
final class Elimination {

    /** 2^61 - 1. That something is called settled by chance has odds of about one to this. */
    private static final long PRIME = (1L << 61) - 1;

    private final BitSet unknown;
    private final List<Map<Integer, Long>> rows = new ArrayList<>();
    private final Map<Integer, Set<Integer>> places = new HashMap<>();
    private final List<Pivot> pivots = new ArrayList<>();

    /** An unknown, and the equation by which it follows from others. */
    private record Pivot(int cell, Map<Integer, Long> row) {}

    private record Waiting(int size, int row) {}

    Elimination(Publication publication, BitSet unknown) {
        this.unknown = unknown;
        for (Publication.Sum sum : publication.sums()) {
            Map<Integer, Long> row = new HashMap<>();
            add(row, sum.left(), 1);
            add(row, sum.right(), PRIME - 1);
            if (!row.isEmpty()) {
                row.keySet().forEach(cell -> places.computeIfAbsent(cell, one -> new HashSet<>())
                        .add(rows.size()));
                rows.add(row);
            }
        }
    }

    private void add(Map<Integer, Long> row, int[] cells, long factor) {
        for (int cell : cells) {
            if (unknown.get(cell)) {
                row.put(cell, factor);
            }
        }
    }

    /** The unknown counts that follow. */
    BitSet settled() {
        PriorityQueue<Waiting> queue =
                new PriorityQueue<>(Comparator.comparingInt(Waiting::size).thenComparingInt(Waiting::row));
        for (int row = 0; row < rows.size(); row++) {
            queue.add(new Waiting(rows.get(row).size(), row));
        }
        while (!queue.isEmpty()) {
            Waiting next = queue.remove();
            int size = rows.get(next.row).size();
            if (size > 0 && size != next.size) {
                queue.add(new Waiting(size, next.row));
            } else if (size > 0) {
                eliminate(next.row);
            }
        }
        return zeros(solution());
    }

    private void eliminate(int number) {
        Map<Integer, Long> row = rows.get(number);
        int cell = row.keySet().stream()
                .min(Comparator.<Integer>comparingInt(one -> places.get(one).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        row.keySet().forEach(one -> places.get(one).remove(number));
        rows.set(number, Map.of());
        long inverse = power(row.get(cell), PRIME - 2);
        for (int other : places.remove(cell)) {
            subtract(other, row, times(rows.get(other).get(cell), inverse), cell);
        }
        pivots.add(new Pivot(cell, row));
    }

    private void subtract(int number, Map<Integer, Long> row, long times, int cell) {
        Map<Integer, Long> target = rows.get(number);
        row.forEach((one, factor) -> {
            long before = target.getOrDefault(one, 0L);
            long after = minus(before, times(factor, times));
            if (after == 0) {
                target.remove(one);
                if (one != cell) {
                    places.get(one).remove(number);
                }
            } else {
                target.put(one, after);
                if (before == 0) {
                    places.get(one).add(number);
                }
            }
        });
    }

    private Map<Integer, Long> solution() {
        Map<Integer, Long> solution = new HashMap<>();
        for (int i = pivots.size() - 1; i >= 0; i--) {
            Pivot pivot = pivots.get(i);
            long sum = 0;
            for (Map.Entry<Integer, Long> term : pivot.row.entrySet()) {
                if (term.getKey() != pivot.cell) {
                    long value = solution.computeIfAbsent(term.getKey(), Elimination::drawn);
                    sum = plus(sum, times(term.getValue(), value));
                }
            }
            solution.put(pivot.cell, times(minus(0, sum), power(pivot.row.get(pivot.cell), PRIME - 2)));
        }
        return solution;
    }

    private BitSet zeros(Map<Integer, Long> solution) {
        BitSet zeros = new BitSet();
        solution.forEach((cell, value) -> zeros.set(cell, value == 0));
        return zeros;
    }

    /** A number that has nothing to do with the equations, but is the same in every run. */
    private static long drawn(int cell) {
        long mixed = (cell + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return 1 + (mixed >>> 4) % (PRIME - 1);
    }

    private static long plus(long one, long other) {
        long sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long minus(long one, long other) {
        return one >= other ? one - other : one - other + PRIME;
    }

    private static long times(long one, long other) {
        long low = one * other;
        long high = Math.multiplyHigh(one, other);
        return plus(low & PRIME, high << 3 | low >>> 61);
    }

    private static long power(long base, long exponent) {
        long power = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            power = (rest & 1) == 1 ? times(power, square) : power;
            square = times(square, square);
        }
        return power;
    }
}

package throughline.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small publications drawn by lot, for properties. */
final class DrawnPublications extends DomainContextBase {

    private static final int[][] LINKED = {
        {1}, {3}, {7}, {1, 2}, {3, 1}, {3, 6}, {3, 1, 2}, {3, 5, 6}, {7, 3, 4}, {7, 1, 2, 4}
    };

    @Provide
    Arbitrary<DrawnPublication> publications() {
        return Arbitraries.randomValue(DrawnPublications::draw);
    }

    static DrawnPublication draw(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> tables(random);
            case 1 -> cube(random);
            default -> sums(random);
        };
    }

    private static DrawnPublication tables(Random random) {
        int[] sizes = {1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(2)};
        int[] masks = LINKED[random.nextInt(LINKED.length)];
        return DrawnTables.draw(random, sizes, 1 + random.nextInt(80), 2 + random.nextInt(5), masks);
    }

    /** A table of one to three dimensions with all its margins: in each dimension the last place holds the sum. */
    private static DrawnPublication cube(Random random) {
        DrawnPublication drawn = new DrawnPublication();
        int columns = 2 + random.nextInt(4);
        int rows = 1 + random.nextInt(4);
        int layers = 1 + random.nextInt(3);
        List<Integer> cells = new ArrayList<>();
        for (int place = 0; place < layers * rows * columns; place++) {
            List<List<Integer>> lines = List.of(
                    line(cells, place, 1, columns),
                    line(cells, place, columns, rows),
                    line(cells, place, columns * rows, layers));
            cells.add(marginOf(drawn, random, lines));
        }
        return drawn;
    }

    /** What stands before the last place of a line, if this is the last place and not the only one. */
    private static List<Integer> line(List<Integer> cells, int place, int step, int length) {
        int at = place / step % length;
        return at < length - 1
                ? List.of()
                : IntStream.range(0, at)
                        .mapToObj(i -> cells.get(place - (at - i) * step))
                        .toList();
    }

    private static int marginOf(DrawnPublication drawn, Random random, List<List<Integer>> lines) {
        List<List<Integer>> sums =
                lines.stream().filter(line -> !line.isEmpty()).toList();
        if (sums.isEmpty()) {
            return inner(drawn, random);
        }
        int total = total(drawn, random, sums.get(0));
        sums.stream().skip(1).forEach(line -> drawn.equal(List.of(total), line));
        return total;
    }

    /** Totals of any cells at all, totals of totals too: nothing that a table would hold. */
    private static DrawnPublication sums(Random random) {
        DrawnPublication drawn = new DrawnPublication();
        List<Integer> cells = new ArrayList<>();
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            cells.add(inner(drawn, random));
        }
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            List<Integer> parts =
                    cells.stream().filter(cell -> random.nextInt(3) == 0).toList();
            cells.add(total(drawn, random, parts));
        }
        return drawn;
    }

    private static int inner(DrawnPublication drawn, Random random) {
        long value = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(random.nextInt(3) == 0 ? 30 : 4);
        return drawn.cell(value, value > 0 && random.nextInt(3) == 0, random.nextInt(5));
    }

    private static int total(DrawnPublication drawn, Random random, List<Integer> parts) {
        long value = drawn.sum(parts);
        int total = drawn.cell(value, value > 0 && random.nextInt(10) == 0, random.nextInt(50));
        drawn.equal(List.of(total), parts);
        return total;
    }
}

package throughline.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import throughline.disclosure.Audit;
import throughline.disclosure.DrawnPublication;
import throughline.disclosure.DrawnTables;
import throughline.disclosure.Proof;
import throughline.disclosure.Publication;
import throughline.disclosure.Suppression;

/**
 * Suppression, and the audit of what it leaves, over tables of invented obligations that share their margins; seconds are
 * those of one core. Usage: {@code SuppressionBenchmark DUTIES AGENCIES MONTHS OBLIGATIONS THRESHOLD TABLE...}, where a
 * table is a sum of 1 (by duty), 2 (by agency) and 4 (by month).
 */
public final class SuppressionBenchmark {

    private SuppressionBenchmark() {}

    public static void main(String[] arguments) {
        int[] numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        DrawnPublication drawn = DrawnTables.draw(
                new Random(1),
                Arrays.copyOf(numbers, 3),
                numbers[3],
                numbers[4],
                Arrays.copyOfRange(numbers, 5, numbers.length));
        measure(drawn.inOrder(), drawn.equations());
    }

    private static void measure(Publication publication, int equations) {
        BitSet filled = cells(publication, cell -> publication.value(cell) > 0);
        BitSet sensitive = cells(publication, publication::isSensitive);
        print(0, "%,d cells, %,d equations", publication.size(), equations);
        print(0, "%,d cells are not 0, %,d are sensitive", filled.cardinality(), sensitive.cardinality());
        long start = ownTime();
        Proof proof = Suppression.proof(publication);
        print(start, "%,d are hidden", proof.hidden().cardinality());
        start = ownTime();
        BitSet unproven = Audit.unproven(publication, proof);
        print(start, "%,d of them without proof", unproven.cardinality());
        start = ownTime();
        BitSet workedOut = Audit.workedOut(publication, proof.hidden());
        print(start, "%,d of them worked out", workedOut.cardinality());
        start = ownTime();
        BitSet alone = Audit.workedOut(publication, sensitive);
        print(start, "%,d worked out if only the sensitive ones were hidden", alone.cardinality());
    }

    private static BitSet cells(Publication publication, IntPredicate which) {
        BitSet cells = new BitSet();
        IntStream.range(0, publication.size()).filter(which).forEach(cells::set);
        return cells;
    }

    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(long start, String line, Object... figures) {
        String seconds = start == 0 ? "" : String.format(Locale.ROOT, ": %.2f s", (ownTime() - start) / 1e9);
        System.out.println(String.format(Locale.ROOT, line, figures) + seconds);
    }
}

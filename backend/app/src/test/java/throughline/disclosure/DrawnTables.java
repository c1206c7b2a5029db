package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tables of invented obligations by up to three keys, each with row identities and a total, and all that they say twice:
 * what two tables have in common is counted in both.
 */
public final class DrawnTables {

    private static final double[] SHARES = {0.74, 0.09, 0.06, 0.05, 0.02, 0.02, 0.02};
    private static final int PART = 1;
    private static final int TOTAL = 50;

    private final DrawnPublication publication = new DrawnPublication();
    private final List<Table> tables = new ArrayList<>();
    private final long threshold;

    private record Table(List<Integer> keys, List<Row> rows) {}

    /** The values of the keys, and the cells by column. */
    private record Row(List<Integer> values, List<Integer> cells) {}

    private DrawnTables(long threshold) {
        this.threshold = threshold;
    }

    /**
     * Draws tables.
     *
     * @param sizes how many values each of the three keys has
     * @param obligations how many things are counted
     * @param threshold counts from 1 up to, but without, this one are sensitive
     * @param masks for each table the keys of its rows: a sum of 1, 2 and 4
     */
    public static DrawnPublication draw(Random random, int[] sizes, int obligations, long threshold, int... masks) {
        List<int[]> records = new ArrayList<>();
        for (int i = 0; i < obligations; i++) {
            int[] record = Arrays.copyOf(sizes, 4);
            Arrays.setAll(record, key -> key < 3 ? skewed(random, sizes[key]) : state(random));
            records.add(record);
        }
        DrawnTables drawn = new DrawnTables(threshold);
        for (int mask : masks) {
            drawn.add(
                    IntStream.range(0, 3)
                            .filter(key -> (mask >> key & 1) == 1)
                            .boxed()
                            .toList(),
                    records);
        }
        for (int i = 0; i < masks.length; i++) {
            for (int j = i + 1; j < masks.length; j++) {
                drawn.link(drawn.tables.get(i), drawn.tables.get(j));
            }
        }
        return drawn.publication;
    }

    private static int skewed(Random random, int size) {
        double at = random.nextDouble();
        return (int) (size * at * at);
    }

    private static int state(Random random) {
        double at = random.nextDouble();
        int state = 0;
        while (state < SHARES.length - 1 && at >= SHARES[state]) {
            at -= SHARES[state++];
        }
        return state;
    }

    private void add(List<Integer> keys, List<int[]> records) {
        Map<String, List<int[]>> groups = new TreeMap<>();
        for (int[] record : records) {
            groups.computeIfAbsent(values(keys, record).toString(), one -> new ArrayList<>())
                    .add(record);
        }
        List<Row> rows = groups.values().stream()
                .map(group -> new Row(values(keys, group.get(0)), row(group, PART)))
                .toList();
        List<Integer> totals = row(records, TOTAL);
        for (int column = 0; column < totals.size(); column++) {
            publication.equal(List.of(totals.get(column)), column(rows, column));
        }
        tables.add(new Table(keys, rows));
    }

    private static List<Integer> values(List<Integer> keys, int[] record) {
        return keys.stream().map(key -> record[key]).toList();
    }

    private static List<Integer> column(List<Row> rows, int column) {
        return rows.stream().map(row -> row.cells.get(column)).toList();
    }

    /** All, those with a number, and those in each state. */
    private List<Integer> row(List<int[]> records, int cost) {
        long[] counts = new long[2 + SHARES.length];
        for (int[] record : records) {
            counts[0]++;
            counts[1] += record[3] < 3 ? 1 : 0;
            counts[2 + record[3]]++;
        }
        List<Integer> cells = Arrays.stream(counts)
                .mapToObj(count -> publication.cell(count, count > 0 && count < threshold, cost))
                .toList();
        publication.equal(cells.subList(1, 2), cells.subList(2, 5));
        List<Integer> parts = new ArrayList<>(cells.subList(5, cells.size()));
        parts.add(cells.get(1));
        publication.equal(cells.subList(0, 1), parts);
        return cells;
    }

    private void link(Table one, Table other) {
        List<Integer> common = new ArrayList<>(one.keys);
        common.retainAll(other.keys);
        Map<List<Integer>, List<Row>> groups = grouped(other, common);
        grouped(one, common).forEach((values, rows) -> {
            for (int column = 0; column < 2 + SHARES.length; column++) {
                publication.equal(column(rows, column), column(groups.get(values), column));
            }
        });
    }

    private static Map<List<Integer>, List<Row>> grouped(Table table, List<Integer> common) {
        Map<List<Integer>, List<Row>> groups = new HashMap<>();
        for (Row row : table.rows) {
            List<Integer> values = common.stream()
                    .map(key -> row.values.get(table.keys.indexOf(key)))
                    .toList();
            groups.computeIfAbsent(values, one -> new ArrayList<>()).add(row);
        }
        return groups;
    }
}

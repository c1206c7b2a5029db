package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.springframework.util.FileSystemUtils;

/** However a bundle is written within RFC 4180, it is read as the same rows. */
final class WritingTests {

    private static final Path BASE = Path.of("src/test/resources/bundles/base");
    private static final List<String> ROWS = rows(BASE);

    @Property(tries = 60)
    void readsTheSameRowsHoweverTheyAreWritten(@ForAll long seed) throws IOException {
        Path bundle = Files.createTempDirectory("written");
        try {
            for (Table table : Table.values()) {
                write(bundle, table, new Random(seed + table.ordinal()));
            }
            assertThat(rows(bundle)).isEqualTo(ROWS);
        } finally {
            FileSystemUtils.deleteRecursively(bundle);
        }
    }

    private static void write(Path bundle, Table table, Random random) throws IOException {
        List<List<String>> records = read(table);
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < records.get(0).size(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        String text = records.stream()
                .map(cells -> order.stream()
                        .map(column -> written(cells.get(column), random))
                        .collect(Collectors.joining(",")))
                .collect(
                        Collectors.joining(end, random.nextBoolean() ? "\uFEFF" : "", random.nextBoolean() ? end : ""));
        Files.write(bundle.resolve(table.fileName()), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(String cell, Random random) {
        String blanks = " ".repeat(random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> '"' + blanks + cell + "\n" + '"';
            case 1 -> '"' + cell + blanks + '"';
            default -> blanks + cell + blanks;
        };
    }

    private static List<List<String>> read(Table table) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(BASE.resolve(table.fileName()))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<String> rows(Path path) {
        List<String> rows = new ArrayList<>();
        ValidBundle bundle = Bundles.valid(path);
        try {
            for (Table table : Table.values()) {
                bundle.forEachRow(
                        table,
                        row -> rows.add(BundleFormat.columnNames(table).stream()
                                .map(column -> column + "=" + row.value(column))
                                .collect(Collectors.joining(" ", table.id() + " ", ""))));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}

package throughline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a large bundle out of a small one: repeats its cases with new ids and with dates that are whole weeks earlier.
 * Agencies are kept as they are. Usage: {@code BundleMultiplier FROM-DIRECTORY TO-DIRECTORY CASES}.
 */
public final class BundleMultiplier {

    private static final Set<String> SHARED = Set.of("agencies", "serves");
    private static final List<String> WITH_IDS = List.of(
            "officers",
            "victims",
            "cases",
            "assignments",
            "events",
            "messages",
            "assertions",
            "referrals",
            "surveys",
            "complaints",
            "actions");
    private static final Pattern DATE = Pattern.compile("(^|@)(\\d{4}-\\d{2}-\\d{2})(?=$|T)");
    private static final int WEEKS = 52;

    private final Path from;
    private final Path to;
    private final Set<String> repeatedIds = new HashSet<>();
    private final Map<String, String> shiftedDays = new HashMap<>();

    private BundleMultiplier(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] arguments) throws IOException {
        multiply(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Writes a bundle of at least so many cases. */
    static void multiply(Path from, Path to, int cases) throws IOException {
        new BundleMultiplier(from, to).write(cases);
    }

    private void write(int cases) throws IOException {
        Files.createDirectories(to);
        for (String table : WITH_IDS) {
            List<List<String>> rows = rows(table);
            rows.stream().skip(1).forEach(row -> repeatedIds.add(row.get(0)));
        }
        int shapes = rows("cases").size() - 1;
        int copies = (cases + shapes - 1) / shapes;
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                String table = file.getFileName().toString().replace(".csv", "");
                write(table, rows(table), SHARED.contains(table) ? 1 : copies);
            }
        }
    }

    private void write(String table, List<List<String>> rows, int copies) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(to.resolve(table + ".csv"))) {
            out.writeRecord(rows.get(0));
            for (int copy = 0; copy < copies; copy++) {
                for (List<String> row : rows.subList(1, rows.size())) {
                    int number = copy;
                    boolean shared = SHARED.contains(table);
                    out.writeRecord(
                            shared
                                    ? row
                                    : row.stream()
                                            .map(cell -> moved(cell, number))
                                            .toList());
                }
            }
        }
    }

    private String moved(String cell, int copy) {
        if (cell.isEmpty() || copy == 0) {
            return cell;
        }
        return Stream.of(cell.split(";"))
                .map(item -> repeatedIds.contains(item) ? item + "-" + copy : earlier(item, copy))
                .collect(Collectors.joining(";"));
    }

    private String earlier(String item, int copy) {
        Matcher date = DATE.matcher(item);
        if (!date.find()) {
            return item;
        }
        String day = shiftedDays.computeIfAbsent(
                date.group(2) + copy % WEEKS,
                key -> LocalDate.parse(date.group(2)).minusWeeks(copy % WEEKS).toString());
        return item.substring(0, date.start(2)) + day + item.substring(date.end(2));
    }

    private List<List<String>> rows(String table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Path file = from.resolve(table + ".csv");
        if (Files.exists(file)) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                csv.forEach(row -> rows.add(row.getFields()));
            }
        }
        return rows.isEmpty() ? List.of(List.of()) : rows;
    }
}

package throughline.duty;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Person;
import throughline.duty.oracle.Places;

/** Reads a bundle off the test class path into the records of the evaluator. */
final class CaseFiles {

    private final String folder;

    CaseFiles(String folder) {
        this.folder = folder;
    }

    Places places() {
        return new Places(
                rows("agencies").map(CaseRows::agency).toList(),
                rows("serves").map(CaseRows::service).toList(),
                rows("officers").map(CaseRows::officer).toList(),
                rows("postings").map(CaseRows::posting).toList());
    }

    CaseFile file(String caseId) {
        CaseRows row = rows("cases")
                .filter(each -> each.text("id").equals(caseId))
                .findFirst()
                .orElseThrow();
        List<Person> people = of(caseId, "case_victims", CaseRows::person);
        return new CaseFile(
                caseId,
                row.text("force_id"),
                row.list("markers"),
                row.yesNo("vcs_offence"),
                row.yesNo("suspect_under_18"),
                people,
                of(caseId, "events", CaseRows::event),
                of(caseId, "messages", CaseRows::message),
                of(caseId, "assignments", CaseRows::assignment),
                assertions(caseId, people));
    }

    /** Those about a victim of the case that name this case or none. */
    private List<Assertion> assertions(String caseId, List<Person> people) {
        Set<String> victims = people.stream().map(Person::victimId).collect(Collectors.toSet());
        List<CaseRows> all = rows("assertions").toList();
        return IntStream.range(0, all.size())
                .filter(i -> victims.contains(all.get(i).text("victim_id")))
                .filter(i -> Set.of("", caseId).contains(all.get(i).cells().getOrDefault("case_id", "")))
                .mapToObj(i -> all.get(i).assertion(i + 2L))
                .toList();
    }

    private <T> List<T> of(String caseId, String table, Function<CaseRows, T> mapping) {
        return rows(table)
                .filter(row -> row.text("case_id").equals(caseId))
                .map(mapping)
                .toList();
    }

    Stream<CaseRows> rows(String table) {
        try (InputStream in = CaseFiles.class.getResourceAsStream(folder + "/" + table + ".csv")) {
            return in == null ? Stream.of() : read(in).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CaseRows> read(InputStream in) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new CaseRows(Map.copyOf(row.getFieldsAsMap())))
                    .toList();
        }
    }
}

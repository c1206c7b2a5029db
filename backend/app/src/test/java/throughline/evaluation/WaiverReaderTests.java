package throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.csv.BrokenFileException;

final class WaiverReaderTests {

    private static final String HEADER =
            "id,finding_id,rule_id,case_id,victim_id,agency_id,duty_id,reason,author,ends_on";

    private final WaiverReader reader = WaiverReader.ofProduct();

    @TempDir
    private Path folder;

    private Path file(String... lines) {
        try {
            return Files.write(folder.resolve("waivers.csv"), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems(String... lines) {
        BrokenFileException broken = catchThrowableOfType(BrokenFileException.class, () -> reader.read(file(lines)));
        return broken == null ? List.of() : broken.lines();
    }

    @Test
    void readsWaiversOfAFindingAndOfARuleWithinAScope() {
        assertThat(reader.read(file(
                        HEADER,
                        "W-1,silence:CASE-29:VIC-29A:2026-03-01,,,,,,\"Agreed, by telephone\",Head of unit,2026-12-31",
                        "W-2,,sent-late,CASE-1,VIC-1A,POL-01,R6-ARREST,Clock of the system was wrong,Data steward,")))
                .containsExactly(
                        new Waiver(
                                "W-1",
                                "silence:CASE-29:VIC-29A:2026-03-01",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "Agreed, by telephone",
                                "Head of unit",
                                LocalDate.of(2026, 12, 31)),
                        new Waiver(
                                "W-2",
                                null,
                                "sent-late",
                                "CASE-1",
                                "VIC-1A",
                                "POL-01",
                                "R6-ARREST",
                                "Clock of the system was wrong",
                                "Data steward",
                                null));
    }

    @Test
    void readsAFileWithoutRowsAndWithoutTheScopeColumns() {
        assertThat(reader.read(file("id,finding_id,reason,author,ends_on"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",F:1,,,,,,R,A,|id The cell is empty; expected a value in every row",
                "W 1,F:1,,,,,,R,A,|id \"W 1\" is not an id: 1 to 64 characters out of A-Z a-z 0-9 . _ -",
                "W-1,F:1,,,,,,,A,|reason The cell is empty; expected a value in every row",
                "W-1,F:1,,,,,,R,,|author The cell is empty; expected a value in every row",
                "W-1,F:1,,,,,,R,A,31.12.2026|ends_on \"31.12.2026\" is not a date such as 2026-03-02",
                "W-1,,,,,,,R,A,|finding_id Both finding_id and rule_id are empty; expected one of them",
                "W-1,F:1,silence,,,,,R,A,|rule_id Both finding_id and rule_id are filled; expected one of them",
                "W-1,F:1,,C1,,,,R,A,|case_id The cell is filled; a waiver of one finding has no scope, expected it empty",
                "W-1,,silence,,,,,R,A,|rule_id A rule is not waived everywhere; expected one or more of case_id,"
                        + " victim_id, agency_id, duty_id",
                "W-1,,silense,C1,,,,R,A,|rule_id \"silense\" is not a rule; throughline rules lists them",
                "W-1,,silence,,,,R6-NONE,R,A,|duty_id \"R6-NONE\" is not a duty of the catalogue",
                "W-1,,silence,C 1,,,,R,A,|case_id \"C 1\" is not an id: 1 to 64 characters out of A-Z a-z 0-9 . _ -"
            })
    void namesLineColumnAndWhatIsWrong(String row, String problem) {
        assertThat(problems(HEADER, row)).containsExactly("waivers.csv:2 " + problem);
    }

    @Test
    void namesEveryProblemAtOnce() {
        assertThat(problems("id,rule_id,case,reason,author", "W-1,silence,C1,,A", "W-1,silense,C1,R,A"))
                .containsExactly(
                        "waivers.csv:1 case There is no such column; expected id, finding_id, rule_id, case_id,"
                                + " victim_id, agency_id, duty_id, reason, author, ends_on",
                        "waivers.csv:1 ends_on The header lacks this column",
                        "waivers.csv:2 reason The cell is empty; expected a value in every row",
                        "waivers.csv:2 rule_id A rule is not waived everywhere; expected one or more of case_id,"
                                + " victim_id, agency_id, duty_id",
                        "waivers.csv:3 id \"W-1\" is the id of line 2; expected one of its own",
                        "waivers.csv:3 rule_id \"silense\" is not a rule; throughline rules lists them",
                        "waivers.csv:3 rule_id A rule is not waived everywhere; expected one or more of case_id,"
                                + " victim_id, agency_id, duty_id");
    }
}

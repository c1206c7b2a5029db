package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import throughline.publish.OpenedWorkbook.MarkedTable;
import throughline.report.Symbol;

/**
 * The Government Analysis Function's rules for workbooks, as far as a program can check them; each kind of workbook keeps all
 * of them.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WorkbookRules {

    private static final List<String> TABLE_SHEETS = List.of("C1", "due-soon", "D1");
    private static final String FULL = "C1";
    /** The header row of a sheet with one table, counted from 0. */
    private static final int HEADER = 4;

    private OpenedWorkbook opened;

    abstract Format format();

    abstract OpenedWorkbook open(byte[] bytes) throws IOException;

    @BeforeAll
    void openIt() throws IOException {
        opened = open(bytes());
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedTables.publisher().write(PublishedTables.workbook(), format(), out);
        return out.toByteArray();
    }

    @Test
    void beginsWithCoverContentsAndNotesThenHasOneTableASheet() {
        assertThat(opened.sheets()).containsExactly("Cover", "Contents", "Notes", "C1", "due-soon", "D1");
        assertThat(opened.tables().stream().map(MarkedTable::sheet).filter(TABLE_SHEETS::contains))
                .containsExactlyElementsOf(TABLE_SHEETS);
    }

    @Test
    void namesSheetsShortlyAndUniquely() {
        assertThat(opened.sheets())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(31).isNotBlank());
    }

    @Test
    void hasTheTitleInA1() {
        assertThat(opened.sheets().stream().map(sheet -> text(sheet, 0)))
                .containsExactly(
                        "Communication with victims",
                        "Contents",
                        "Notes",
                        "C1 Compliance by duty",
                        "What falls due next",
                        "D1 Satisfaction");
    }

    @Test
    void saysBelowTheTitleHowManyTablesThereAreAndWhetherThereAreNotes() {
        assertThat(text("C1", 1))
                .isEqualTo(
                        "This sheet contains one table: one row per duty. Order: place in the catalogue. Unit: obligations; durations in working days."
                                + " The sheet Notes has notes to it: [note 1] [note 2].");
        assertThat(text("D1", 1)).startsWith("This sheet contains one table: ").endsWith("There are no notes.");
        assertThat(text("Contents", 1))
                .startsWith("This sheet contains one table: ")
                .endsWith("There are no notes.");
        assertThat(text("Notes", 1)).startsWith("This sheet contains 4 tables");
    }

    @Test
    void explainsBlankCellsAndSymbolsNext() {
        assertThat(text("C1", 2))
                .isEqualTo("No cell is blank. Where no figure stands: [c] confidential, [z] not applicable,"
                        + " [x] not available, [u] low reliability; the sheet Notes says more.");
        assertThat(text("D1", 2)).endsWith(" Not evaluated: no loaded bundle fills surveys.");
    }

    @Test
    void namesTheSourceBeforeTheTable() {
        assertThat(text("C1", 3))
                .isEqualTo("Source: Victims' Code duties. As of 30 September 2026. Management information, not official"
                        + " statistics.");
    }

    @Test
    void startsTheTableHardLeftBelowTheSource() {
        assertThat(opened.tables()).allSatisfy(table -> assertThat(table.left()).isZero());
        assertThat(opened.tables().stream().filter(table -> TABLE_SHEETS.contains(table.sheet())))
                .allSatisfy(table -> assertThat(table.top()).isEqualTo(HEADER));
    }

    @Test
    void marksUpEveryTableUnderAMeaningfulUniqueName() {
        assertThat(opened.tables().stream().map(MarkedTable::name))
                .containsExactly(
                        "contents",
                        "notes",
                        "symbols",
                        "column_meanings",
                        "origins",
                        "c1_compliance_by_duty",
                        "due_soon",
                        "table_d1");
    }

    @Test
    void headsEveryTableWithOneRowOfDistinctWords() {
        assertThat(opened.tables()).allSatisfy(table -> {
            assertThat(table.headers()).isEqualTo(1);
            assertThat(cells(table).get(0))
                    .doesNotHaveDuplicates()
                    .allSatisfy(header -> assertThat(header).asString().matches("[A-Z0-9].*"));
        });
        assertThat(opened.rows(FULL).get(HEADER))
                .containsExactly(
                        "Duty",
                        "Title",
                        "Position",
                        "Met",
                        "Base",
                        "Rate",
                        "Rate, 95% interval from",
                        "Rate, 95% interval to",
                        "Median working days");
    }

    @Test
    void hasNoBlankRowColumnOrCellInATable() {
        assertThat(opened.tables())
                .allSatisfy(
                        table -> assertThat(cells(table)).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(row)
                                .hasSize(table.right() + 1)
                                .allSatisfy(cell -> assertThat(cell).isNotNull().isNotEqualTo(""))));
    }

    @Test
    void hasNothingBelowOrBesideATable() {
        for (String sheet : TABLE_SHEETS) {
            MarkedTable table = table(sheet);
            assertThat(opened.rows(sheet)).hasSize(table.bottom() + 1).allSatisfy(row -> assertThat(row)
                    .hasSizeLessThanOrEqualTo(table.right() + 1));
        }
    }

    /** Merged cells, hidden rows, filters, frozen panes, fills, italics, pictures, headers, macros and so on. */
    @Test
    void putsNothingInTheWayOfAScreenReader() {
        assertThat(opened.obstacles()).isEmpty();
    }

    @Test
    void wrapsTextInTables() {
        assertThat(opened.tables()).allSatisfy(table -> {
            for (int column = 0; column <= table.right(); column++) {
                assertThat(opened.isWrapped(table.sheet(), table.top(), column)).isTrue();
            }
            assertThat(opened.isWrapped(table.sheet(), table.top() + 1, 0)).isTrue();
        });
    }

    @Test
    void usesSansSerifOfTenPointsOrMore() {
        assertThat(opened.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font).matches("(Arial|Calibri) \\d+");
            assertThat(Integer.parseInt(font.split(" ")[1])).isBetween(10, 14);
        });
    }

    @Test
    void listsNotesInATableThatTextRefersTo() {
        assertThat(cells(tableNamed("notes")))
                .containsExactly(
                        List.of("Note", "Text", "Sheets"),
                        List.of("note 1", "Durations are working days of England and Wales.", "C1"),
                        List.of("note 2", "rate is met divided by base.", "C1, due-soon"),
                        List.of("note 3", "A note of its own.", "due-soon"));
        assertThat(text("due-soon", 1)).endsWith("[note 2] [note 3].");
    }

    @Test
    void putsNoMarkersOfNotesIntoTables() {
        assertThat(TABLE_SHEETS)
                .allSatisfy(sheet -> assertThat(cells(table(sheet)).toString()).doesNotContain("[note"));
    }

    @Test
    void setsThePropertiesOfTheDocument() {
        assertThat(opened.property("title")).isEqualTo("Communication with victims");
        assertThat(opened.property("language")).isEqualTo("en-GB");
        assertThat(opened.property("author")).isEqualTo("Throughline");
        assertThat(opened.property("subject")).contains("victims of crime");
        assertThat(opened.property("keywords")).contains("Victims' Code", "c1-compliance-by-duty");
        assertThat(opened.property("created")).isEqualTo("2026-09-30");
    }

    @Test
    void opensInA1OfTheFirstSheet() {
        assertThat(opened.activeSheet()).isEqualTo("Cover");
        assertThat(opened.activeCell("Cover")).isEqualTo("A1");
    }

    @Test
    void tellsOnTheCoverWhatItIsAndFromWhatItIsMade() {
        assertThat(opened.rows("Cover").stream().map(row -> Objects.toString(row.get(0))))
                .contains(
                        "Management information, not official statistics.",
                        "As of 30 September 2026.",
                        "Contact: Victim Team, victims@example.org",
                        "Program: throughline 0.1.0",
                        "Catalogue of duties and vocabulary, SHA-256: " + "b".repeat(64),
                        "Calendar of bank holidays, SHA-256: " + "c".repeat(64),
                        "Loaded data, SHA-256: " + "d".repeat(64),
                        "Counts from 1 to 4 are hidden.",
                        "Counts are not rounded.")
                .anyMatch(line -> line.startsWith("Next release: "))
                .anyMatch(line -> line.startsWith("Methodology: "))
                .anyMatch(line -> line.startsWith("Revisions: "))
                .anyMatch(line -> line.startsWith("Load the same data with the same program, as of 2026-09-30,"));
    }

    @Test
    void saysHowEachTableIsMadeAgain() {
        assertThat(cells(tableNamed("origins")).get(1))
                .containsExactly(
                        "C1",
                        "a".repeat(64),
                        "report c1-compliance-by-duty --param from=2026-01-01"
                                + " --param 'offenceGroups=[SEXUAL, it'\\''s]'");
    }

    @Test
    void linksFromTheContentsToEverySheetWithATable() {
        assertThat(opened.links("Contents"))
                .containsExactly(
                        Map.entry("C1", "'C1'!A1"), Map.entry("due-soon", "'due-soon'!A1"), Map.entry("D1", "'D1'!A1"));
    }

    @Test
    void writesNumbersAsNumbersAndRatesAsPercentages() {
        List<@Nullable Object> row = opened.rows(FULL).get(HEADER + 1);
        assertThat(row.subList(2, 9)).containsExactly(1.0, 1230.0, 1250.0, 0.984, 0.975445, 0.9896, 1.5);
        assertThat(opened.format(FULL, HEADER + 1, 2)).isEqualTo("0");
        assertThat(opened.format(FULL, HEADER + 1, 3)).isEqualTo("#,##0");
        assertThat(opened.format(FULL, HEADER + 1, 5)).isEqualTo("0.0%");
        assertThat(opened.format(FULL, HEADER + 1, 8)).isEqualTo("#,##0.0");
        assertThat(opened.format(FULL, HEADER + 4, 5)).isEqualTo("0.0%");
    }

    @Test
    void writesSymbolsAsTextAndARealZeroAs0() {
        assertThat(opened.rows(FULL).get(HEADER + 2).subList(3, 9))
                .containsExactly("[c]", 12.0, "[c]", "[c]", "[c]", 3.0);
        assertThat(opened.rows(FULL).get(HEADER + 3).subList(3, 9))
                .containsExactly(0.0, "[x]", "[u]", "[u]", "[u]", 0.0);
    }

    @Test
    void explainsEverySymbolOnTheNotesSheet() {
        List<List<@Nullable Object>> symbols = cells(tableNamed("symbols"));
        assertThat(symbols.subList(1, symbols.size()).stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        Arrays.stream(Symbol.values()).map(Symbol::shown).toList());
    }

    @Test
    void explainsEveryColumnOnTheNotesSheet() {
        Set<Object> explained = cells(tableNamed("column_meanings")).stream()
                .map(row -> row.get(0) + ": " + row.get(1))
                .collect(Collectors.toSet());
        Set<Object> shown = new HashSet<>();
        TABLE_SHEETS.forEach(
                sheet -> opened.rows(sheet).get(HEADER).forEach(header -> shown.add(sheet + ": " + header)));
        assertThat(explained).containsAll(shown);
    }

    @Test
    void writesTextThatLooksLikeAFormulaAsText() {
        assertThat(opened.rows(FULL).get(HEADER + 2).get(1)).isEqualTo("=1+1");
        assertThat(opened.rows(FULL).get(HEADER + 3).get(1)).isEqualTo("@SUM(A1)");
    }

    @Test
    void keepsQuotesAndAngleBrackets() {
        assertThat(opened.rows(FULL).get(HEADER + 1).get(1)).isEqualTo("Says \"no\", twice & <more>");
    }

    @Test
    void putsTheTotalLast() {
        MarkedTable table = table(FULL);
        assertThat(opened.rows(FULL).get(table.bottom()).subList(0, 4)).containsExactly("Total", "[z]", "[z]", 1240.0);
    }

    @Test
    void saysInOneRowWhyATableHasNone() {
        assertThat(opened.rows("due-soon").get(HEADER + 1)).containsExactly("No rows", "[z]", "[z]", "[z]");
        assertThat(opened.rows("D1").get(HEADER + 1)).containsExactly("Not evaluated", "[x]", "[x]", "[x]");
    }

    @Test
    void givesTheSameBytesForTheSameTables() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
        Set<Long> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTime());
            }
        }
        assertThat(times).hasSize(1);
    }

    private String text(String sheet, int row) {
        return Objects.toString(opened.rows(sheet).get(row).get(0));
    }

    private MarkedTable table(String sheet) {
        return opened.tables().stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private MarkedTable tableNamed(String name) {
        return opened.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<List<@Nullable Object>> cells(MarkedTable table) {
        return new ArrayList<>(opened.rows(table.sheet()).subList(table.top(), table.bottom() + 1));
    }
}

package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import throughline.report.Provenance;
import throughline.report.ReportTable;

/**
 * Lays a workbook out as the Government Analysis Function asks for: cover, contents, notes, then one table a sheet. Where
 * a rule is not about the kind of file, it is kept here, once for both kinds.
 */
final class WorkbookLayout {

    private static final String SUBJECT = "Communication with victims of crime across criminal justice agencies";
    private static final List<String> KEYWORDS =
            List.of("victims of crime", "Victims' Code", "communication", "criminal justice", "management information");

    /** The number that a title begins with, such as C1. */
    private static final Pattern NUMBER = Pattern.compile("([A-Z][0-9]{1,2}[a-z]?)\\b.*");
    /** What a spreadsheet takes for a cell, and therefore for no name. */
    private static final Pattern CELL = Pattern.compile("[a-z]{1,3}[0-9]*|r[0-9]*c[0-9]*");

    private static final int LONGEST_SHEET_NAME = 30;
    private static final int LONGEST_AREA_NAME = 200;

    private final Workbook workbook;
    private final NoteNumbers notes;
    private final List<PlacedTable> tables;

    private WorkbookLayout(Workbook workbook) {
        this.workbook = workbook;
        this.notes = new NoteNumbers(workbook.tables());
        this.tables = placed(workbook.tables(), notes);
    }

    static Document of(Workbook workbook, Imprint imprint) {
        WorkbookLayout layout = new WorkbookLayout(workbook);
        Provenance provenance = workbook.provenance();
        return new Document(
                workbook.title(),
                SUBJECT,
                layout.keywords(),
                provenance.asOf(),
                provenance.program(),
                layout.sheets(imprint));
    }

    private List<Sheet> sheets(Imprint imprint) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(CoverSheet.of(workbook, imprint));
        sheets.add(ContentsSheet.of(tables));
        sheets.add(NotesSheet.of(tables, notes));
        tables.forEach(table -> sheets.add(TableSheet.of(table)));
        return sheets;
    }

    private List<String> keywords() {
        return Stream.concat(KEYWORDS.stream(), workbook.tables().stream().map(ReportTable::id))
                .distinct()
                .toList();
    }

    private static List<PlacedTable> placed(List<ReportTable> tables, NoteNumbers notes) {
        UniqueNames sheets = new UniqueNames(
                LONGEST_SHEET_NAME, " ", List.of(CoverSheet.NAME, ContentsSheet.NAME, NotesSheet.NAME, "History"));
        UniqueNames areas = new UniqueNames(LONGEST_AREA_NAME, "_", NotesSheet.AREAS);
        return tables.stream()
                .map(table ->
                        new PlacedTable(table, sheets.take(sheet(table)), areas.take(area(table)), notes.of(table)))
                .toList();
    }

    private static String sheet(ReportTable table) {
        Matcher number = NUMBER.matcher(table.title());
        return number.matches() ? number.group(1) : table.id();
    }

    private static String area(ReportTable table) {
        String name = table.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return CELL.matcher(name).matches() ? "table_" + name : name;
    }
}

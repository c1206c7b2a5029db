package throughline.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.Symbol;

/** The third sheet: notes, symbols, what each column means, and how each table was made. */
final class NotesSheet {

    static final String NAME = "Notes";
    static final List<String> AREAS = List.of(ContentsSheet.AREA, "notes", "symbols", "column_meanings", "origins");

    private final List<PlacedTable> tables;
    private final NoteNumbers notes;

    private NotesSheet(List<PlacedTable> tables, NoteNumbers notes) {
        this.tables = tables;
        this.notes = notes;
    }

    static Sheet of(List<PlacedTable> tables, NoteNumbers notes) {
        return new NotesSheet(tables, notes).sheet();
    }

    private Sheet sheet() {
        boolean hasNotes = !notes.all().isEmpty();
        SheetDraft draft = new SheetDraft(NAME, NAME)
                .line(
                        "This sheet contains " + (hasNotes ? "4 tables" : "3 tables") + ", one below the other: "
                                + (hasNotes ? "notes, " : "") + "symbols, column meanings and origins.",
                        Look.LINE)
                .line("No cell is blank.", Look.LINE);
        if (hasNotes) {
            draft.line("Notes: what a reader has to know", Look.HEADING)
                    .table("notes", ContentsSheet.headers("Note", "Text", "Sheets"), noteRows());
        }
        return draft.line("Symbols: what stands in a cell in place of a figure", Look.HEADING)
                .table("symbols", ContentsSheet.headers("Symbol", "Meaning"), symbolRows())
                .line("Column meanings: what stands in each column", Look.HEADING)
                .table(
                        "column_meanings",
                        ContentsSheet.headers("Sheet", "Column", "Meaning", "Name in CSV and JSON"),
                        columnRows())
                .line("Origins: from which text and by which command each table was made", Look.HEADING)
                .table(
                        "origins",
                        ContentsSheet.headers("Sheet", "SHA-256 of the table's text", "Command"),
                        originRows())
                .sheet();
    }

    private List<List<Cell>> noteRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int number = 1; number <= notes.all().size(); number++) {
            rows.add(ContentsSheet.words("note " + number, notes.all().get(number - 1), sheets(number)));
        }
        return rows;
    }

    private String sheets(int note) {
        List<String> sheets = tables.stream()
                .filter(placed -> placed.notes().contains(note))
                .map(PlacedTable::sheet)
                .toList();
        return sheets.size() > 1 && sheets.size() == tables.size() ? "all with a table" : String.join(", ", sheets);
    }

    private static List<List<Cell>> symbolRows() {
        return Arrays.stream(Symbol.values())
                .map(symbol -> ContentsSheet.words(symbol.shown(), symbol.meaning()))
                .toList();
    }

    private List<List<Cell>> columnRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (PlacedTable placed : tables) {
            List<ShownColumn> columns = placed.table().columns();
            List<String> headings = Headings.of(columns);
            for (int i = 0; i < columns.size(); i++) {
                ShownColumn column = columns.get(i);
                rows.add(ContentsSheet.words(placed.sheet(), headings.get(i), column.meaning(), column.name()));
            }
        }
        return rows;
    }

    private List<List<Cell>> originRows() {
        return tables.stream()
                .map(placed -> ContentsSheet.words(
                        placed.sheet(), placed.table().provenance().textHash(), command(placed.table())))
                .toList();
    }

    private static String command(ReportTable table) {
        return "report " + table.id()
                + new TreeMap<>(table.provenance().parameters())
                        .entrySet().stream()
                                .filter(parameter -> !parameter.getValue().equals("null"))
                                .map(parameter -> " --param " + quoted(parameter.getKey() + "=" + parameter.getValue()))
                                .collect(Collectors.joining());
    }

    private static String quoted(String argument) {
        return argument.matches("[\\w.,:=/-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}

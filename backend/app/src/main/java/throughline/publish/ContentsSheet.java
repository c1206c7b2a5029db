package throughline.publish;

import java.util.List;
import java.util.stream.Stream;
import throughline.report.ReportTable;

/** The second sheet: a link to each table, with what it answers. */
final class ContentsSheet {

    static final String NAME = "Contents";
    static final String AREA = "contents";

    private ContentsSheet() {}

    static Sheet of(List<PlacedTable> tables) {
        return new SheetDraft(NAME, NAME)
                .line(
                        "This sheet contains one table: the tables of this workbook, each with a link. There are no notes.",
                        Look.LINE)
                .line("No cell is blank. Symbols and the meanings of columns are on the sheet Notes.", Look.LINE)
                .table(
                        AREA,
                        headers("Sheet", "Title", "Question", "One row is"),
                        tables.stream().map(ContentsSheet::row).toList())
                .sheet();
    }

    static List<Cell> headers(String... names) {
        return Stream.of(names).map(name -> Cell.of(name, Look.HEADER)).toList();
    }

    static List<Cell> words(String... texts) {
        return Stream.of(texts).map(text -> Cell.of(text, Look.WORDS)).toList();
    }

    private static List<Cell> row(PlacedTable placed) {
        ReportTable table = placed.table();
        List<Cell> words = words(table.title(), table.question(), table.grain());
        return Stream.concat(Stream.of(Cell.link(placed.sheet())), words.stream())
                .toList();
    }
}

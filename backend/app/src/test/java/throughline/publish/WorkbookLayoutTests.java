package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import throughline.cypher.Column.Kind;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.ShownColumn.Part;
import throughline.report.ShownRow;

final class WorkbookLayoutTests {

    @Test
    void namesSheetsByTheNumberOfATableOrByItsIdShortened() {
        assertThat(sheets(
                        table("c1-compliance-by-duty", "C1 Compliance by duty"),
                        table("b3a-needs", "B3a Needs"),
                        table("needs-that-were-found-at-one-stage-and-lost", "Needs lost"),
                        table("needs-that-were-found-at-one-stage-and-met", "Needs met"),
                        table("c1-again", "C1 Compliance once more"),
                        table("cover", "A table that is no cover")))
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Notes",
                        "C1",
                        "B3a",
                        "needs-that-were-found-at-one-s",
                        "needs-that-were-found-at-one 2",
                        "C1 2",
                        "cover 2")
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(31));
    }

    @Test
    void namesTablesSoThatNoSpreadsheetTakesThemForACell() {
        assertThat(areas(
                        table("c1", "C1"),
                        table("r1c1", "R"),
                        table("notes", "N"),
                        table("r", "R"),
                        table("due-soon", "D")))
                .containsExactly("table_c1", "table_r1c1", "notes_2", "table_r", "due_soon");
    }

    @Test
    void showsABlankTextAsNotApplicable() {
        ReportTable table = table("x1", "X1", PublishedTables.row(false, " "));
        Sheet sheet = layout(table).sheets().get(3);
        assertThat(sheet.rows().get(5).get(0).text()).isEqualTo("[z]");
        assertThat(sheet.rows().get(2).get(0).text()).contains("[z] not applicable");
    }

    @Test
    void replacesCharactersThatXmlCannotHold() {
        ReportTable table = table("x1", "X1", PublishedTables.row(false, "a\u0000b\n c"));
        assertThat(layout(table).sheets().get(3).rows().get(5).get(0).text()).isEqualTo("a\uFFFDb c");
    }

    @Test
    void refusesAWorkbookOfTablesOfDifferentOrigin() {
        ReportTable one = PublishedTables.full();
        ReportTable other = of(PublishedTables.empty(), LocalDate.of(2026, 10, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workbook("Two", List.of(one, other)))
                .withMessageContaining("from the same data");
        assertThatIllegalArgumentException().isThrownBy(() -> new Workbook("None", List.of()));
    }

    @Test
    void refusesToPutManyTablesIntoOneTextFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedTables.publisher()
                        .write(PublishedTables.workbook(), Format.CSV, new ByteArrayOutputStream()))
                .withMessage("many tables go into one file as ods or xlsx, not as csv");
    }

    @Test
    void saysThatNothingIsEvaluatedYet() {
        Document document = layout(of(PublishedTables.full(), null));
        assertThat(document.created()).isNull();
        assertThat(document.sheets().get(0).rows())
                .anySatisfy(row -> assertThat(row.get(0).text()).isEqualTo("Nothing is evaluated yet."));
    }

    private static List<String> sheets(ReportTable... tables) {
        return layout(tables).sheets().stream().map(Sheet::name).toList();
    }

    private static List<String> areas(ReportTable... tables) {
        return layout(tables).sheets().stream()
                .skip(3)
                .flatMap(sheet -> sheet.areas().stream())
                .map(Area::name)
                .toList();
    }

    private static Document layout(ReportTable... tables) {
        return WorkbookLayout.of(new Workbook("All", Arrays.asList(tables)), PublishedTables.imprint());
    }

    private static ReportTable table(String id, String title, ShownRow... rows) {
        return PublishedTables.table(
                id,
                title,
                List.of(PublishedTables.column("duty", Kind.KEY, "duty", Part.DECLARED)),
                List.of(rows),
                null,
                List.of("A note."));
    }

    private static ReportTable of(ReportTable table, @Nullable LocalDate asOf) {
        Provenance from = table.provenance();
        return new ReportTable(
                table.id(),
                table.title(),
                table.question(),
                table.grain(),
                table.unit(),
                table.source(),
                table.order(),
                table.columns(),
                table.rows(),
                null,
                null,
                table.notes(),
                new Provenance(
                        "a",
                        Map.of(),
                        asOf,
                        from.catalogue(),
                        from.calendar(),
                        from.data(),
                        from.program(),
                        from.disclosure()));
    }
}

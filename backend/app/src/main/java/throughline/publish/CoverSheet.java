package throughline.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import throughline.report.Provenance;

/** The first sheet: what the workbook is, from what it is made, and how to make it again. One line below the other. */
final class CoverSheet {

    static final String NAME = "Cover";
    static final String STATUS = "Management information, not official statistics";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CoverSheet() {}

    static Sheet of(Workbook workbook, Imprint imprint) {
        Provenance from = workbook.provenance();
        SheetDraft draft = new SheetDraft(NAME, workbook.title());
        addStatus(draft, workbook, imprint);
        draft.line("From what it is made", Look.HEADING);
        paragraph(draft, "Program: " + from.program());
        paragraph(draft, "Catalogue of duties and vocabulary, SHA-256: " + from.catalogue());
        paragraph(draft, "Calendar of bank holidays, SHA-256: " + from.calendar());
        paragraph(draft, "Loaded data, SHA-256: " + from.data());
        draft.line("Disclosure control", Look.HEADING);
        from.disclosure().forEach(setting -> paragraph(draft, setting));
        draft.line("How to make it again", Look.HEADING);
        paragraph(draft, again(from.asOf()));
        return draft.sheet();
    }

    private static void addStatus(SheetDraft draft, Workbook workbook, Imprint imprint) {
        int tables = workbook.tables().size();
        paragraph(draft, STATUS + ".");
        paragraph(draft, asOf(workbook.provenance().asOf()) + ".");
        paragraph(
                draft, (tables == 1 ? "One table" : tables + " tables") + "; the sheet Contents lists what is where.");
        paragraph(draft, "Contact: " + imprint.contact());
        paragraph(draft, "Next release: " + imprint.nextRelease());
        paragraph(draft, "Methodology: " + imprint.methodology());
        paragraph(draft, "Revisions: " + imprint.revisions());
    }

    /** In words, such as {@code As of 30 September 2026}. */
    static String asOf(@Nullable LocalDate day) {
        return day == null ? "Nothing is evaluated yet" : "As of " + DAY.format(day);
    }

    private static String again(@Nullable LocalDate asOf) {
        String load = asOf == null ? "" : ", as of " + asOf + ",";
        return "Load the same data with the same program" + load
                + " and run the commands of the table origins on the sheet Notes, with the settings of disclosure control"
                + " above. The same input gives the same bytes.";
    }

    private static void paragraph(SheetDraft draft, String text) {
        draft.line(text, Look.PARAGRAPH);
    }
}

package throughline.publish;

import java.util.List;
import throughline.report.ReportTable;

/** Numbers the notes of a workbook from 1; tables that say the same share the note. */
final class NoteNumbers {

    private final List<String> notes;

    NoteNumbers(List<ReportTable> tables) {
        this.notes = tables.stream()
                .flatMap(table -> table.notes().stream())
                .distinct()
                .toList();
    }

    /** Every note, the first has number 1. */
    List<String> all() {
        return notes;
    }

    List<Integer> of(ReportTable table) {
        return table.notes().stream()
                .distinct()
                .map(note -> notes.indexOf(note) + 1)
                .sorted()
                .toList();
    }

    /** As a text refers to a note. */
    static String reference(int number) {
        return "[note " + number + "]";
    }
}

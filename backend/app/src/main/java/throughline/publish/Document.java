package throughline.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it will be on disk: its properties and its sheets.
 *
 * @param created the as-of date of its figures, so that the bytes stay the same; absent if nothing is evaluated yet
 * @param program which program wrote it
 */
record Document(
        String title,
        String subject,
        List<String> keywords,
        @Nullable LocalDate created,
        String program,
        List<Sheet> sheets) {

    static final String AUTHOR = "Throughline";
    static final String LANGUAGE = "en-GB";
}

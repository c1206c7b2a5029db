package throughline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From what a table was made, so that somebody else can make it again and get the same bytes. No time of making: it would
 * differ each time.
 *
 * @param textHash SHA-256 of the table's file
 * @param parameters every parameter of the table with its value as text, sorted by name; {@code null} as a word for none
 * @param asOf the day by whose end everything is judged; absent if nothing is evaluated yet
 * @param catalogue SHA-256 of the catalogue of duties and the vocabulary
 * @param calendar SHA-256 of the bank holidays
 * @param data SHA-256 over the loaded bundles
 * @param program version of the program
 * @param disclosure the settings of disclosure control, in words, one a line
 */
public record Provenance(
        String textHash,
        Map<String, String> parameters,
        @Nullable LocalDate asOf,
        String catalogue,
        String calendar,
        String data,
        String program,
        List<String> disclosure) {}

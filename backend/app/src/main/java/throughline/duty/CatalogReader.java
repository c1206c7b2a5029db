package throughline.duty;

import static throughline.csv.CsvColumn.code;
import static throughline.csv.CsvColumn.date;
import static throughline.csv.CsvColumn.id;
import static throughline.csv.CsvColumn.number;
import static throughline.csv.CsvColumn.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvColumn;
import throughline.csv.CsvColumn.Need;
import throughline.csv.CsvRow;
import throughline.csv.CsvTable;
import throughline.vocabulary.Vocabulary;

/**
 * Reads a catalogue, that of the product or another, as strictly: every column is there, every code is one of the
 * vocabulary, every duty that another follows is in the file. An empty cell means "none".
 */
public final class CatalogReader {

    private final List<CsvColumn> columns;
    private final CatalogChecks checks;

    public CatalogReader(Vocabulary vocabulary) {
        columns = columns(vocabulary);
        checks = new CatalogChecks(vocabulary);
    }

    /**
     * Reads the catalogue at a path.
     *
     * @throws throughline.csv.BrokenFileException with every problem of the file, by line and column
     */
    public Catalog read(Path path) {
        return catalog(CsvTable.read(path, columns));
    }

    /**
     * Reads a catalogue.
     *
     * @param file what the problems call it
     * @throws throughline.csv.BrokenFileException with every problem of the file, by line and column
     */
    public Catalog read(String file, InputStream bytes) throws IOException {
        return catalog(CsvTable.read(file, bytes, columns));
    }

    private Catalog catalog(CsvTable table) {
        checks.check(table);
        table.check();
        return new Catalog(table.rows().stream().map(CatalogReader::duty).toList());
    }

    private static List<CsvColumn> columns(Vocabulary vocabulary) {
        Codes codes = new Codes(vocabulary);
        Set<String> messages = vocabulary.codes("message_kind");
        Set<String> events = vocabulary.codes("event_kind");
        Set<String> recipients = new LinkedHashSet<>(vocabulary.codes("agency_kind"));
        recipients.remove(Duty.EVENTS_OWN_AGENCY);
        recipients.add(Duty.VICTIM);
        Set<String> discharging =
                Stream.concat(messages.stream(), events.stream()).collect(Collectors.toSet());
        return List.of(
                id("id", Need.FILLED),
                codes.must("source", "duty_source"),
                codes.may("right", "right"),
                codes.must("kind", "duty_kind"),
                text("title", Need.FILLED),
                codes.must("trigger", "event_kind").asList(),
                codes.must("clock", "clock"),
                codes.may("starts", "message_kind"),
                codes.must("bearer", "agency_kind"),
                code("recipient", Need.NAMED, "agency_kind, nor VICTIM", recipients),
                code("discharged_by", Need.FILLED, "message_kind or event_kind", discharging)
                        .asList(),
                number("standard_limit", Need.NAMED),
                number("enhanced_limit", Need.NAMED),
                codes.may("unit", "unit"),
                codes.may("opt_out", "opt_out_scope"),
                codes.may("requires", "packet_field").asList(),
                id("follows", Need.NAMED).asList(),
                codes.may("applies_when", "applies_when").asList(),
                codes.must("stage", "stage"),
                date("valid_from", Need.FILLED),
                date("valid_to", Need.NAMED),
                codes.must("evidence", "evidence"),
                codes.must("per", "per"),
                id("register", Need.NAMED));
    }

    /** Columns of codes. */
    private record Codes(Vocabulary vocabulary) {

        CsvColumn must(String column, String set) {
            return code(column, Need.FILLED, set, vocabulary.codes(set));
        }

        CsvColumn may(String column, String set) {
            return code(column, Need.NAMED, set, vocabulary.codes(set));
        }
    }

    /** A row without a problem as a duty. */
    private static Duty duty(CsvRow row) {
        return new Duty(
                row.text("id"),
                row.text("source"),
                row.text("right"),
                DutyKind.valueOf(row.text("kind")),
                row.text("title"),
                set(row, "trigger"),
                Clock.valueOf(row.text("clock")),
                row.text("starts"),
                row.text("bearer"),
                row.text("recipient"),
                set(row, "discharged_by"),
                row.number("standard_limit"),
                row.number("enhanced_limit"),
                unit(row.text("unit")),
                row.text("opt_out"),
                row.list("requires"),
                row.list("follows"),
                row.list("applies_when").stream()
                        .map(Condition::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                row.text("stage"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("evidence"),
                Per.valueOf(row.text("per")),
                row.text("register"));
    }

    private static Set<String> set(CsvRow row, String column) {
        return new LinkedHashSet<>(row.list(column));
    }

    private static @Nullable LimitUnit unit(@Nullable String code) {
        return code == null ? null : LimitUnit.valueOf(code);
    }
}

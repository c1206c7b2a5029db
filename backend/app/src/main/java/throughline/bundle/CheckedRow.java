package throughline.bundle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.WorkingDays;

/** One row with all that is needed to judge it, and the place where its problems go. */
final class CheckedRow {

    private final BundleRow row;
    private final int ordinal;
    private final Header header;
    private final BundleIndex index;
    private final ProblemCollector problems;

    /**
     * @param ordinal the number of its id, or -1 if it has none or is not the first row of its id
     */
    CheckedRow(BundleRow row, int ordinal, Header header, BundleIndex index, ProblemCollector problems) {
        this.row = row;
        this.header = header;
        this.ordinal = ordinal;
        this.index = index;
        this.problems = problems;
    }

    BundleRow row() {
        return row;
    }

    Table table() {
        return row.table();
    }

    /** The number of the record in its file, from 0. */
    int number() {
        return row.number();
    }

    int ordinal() {
        return ordinal;
    }

    BundleIndex index() {
        return index;
    }

    /** A text, or an empty one if it is not known. */
    String text(String column) {
        return Objects.requireNonNullElse(row.text(column), "");
    }

    /** Whether the file has the column; that one is missing is reported once, at the header. */
    boolean hasColumn(String column) {
        return header.has(column);
    }

    boolean isEmpty(String column) {
        return row.isEmpty(column);
    }

    /** The number of the row of a table that a column names, or -1. */
    int target(String column, Table table) {
        String id = row.text(column);
        return id == null ? BundleIndex.UNKNOWN : index.ids(table).row(id);
    }

    /** The rows of a table that a list names, as far as they are there. */
    Stream<String> targets(String column, Table table) {
        List<String> ids = row.texts(column);
        return ids == null
                ? Stream.empty()
                : ids.stream().filter(id -> index.ids(table).row(id) >= 0);
    }

    @Nullable
    Instant instant(String column) {
        OffsetDateTime moment = row.moment(column);
        return moment == null ? null : moment.toInstant();
    }

    /** The day in Europe/London of a time, counted from 1970, or {@code null}. */
    @Nullable
    Long london(String column) {
        Instant instant = instant(column);
        return instant == null ? null : WorkingDays.dayOf(instant).toEpochDay();
    }

    void report(@Nullable String column, ProblemCode code, String sentence) {
        problems.add(table().fileName(), row.line(), column, code, sentence);
    }
}

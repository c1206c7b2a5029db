package throughline.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** X10 to X12: pairs used twice, postings that overlap, ends before starts, loops. */
final class OrderChecks {

    static final List<RowCheck> ALL = List.of(
            RowCheck.of("pairsAreUsedOnce", Table.CASE_VICTIMS, OrderChecks::pairOnce),
            RowCheck.of("postingsDoNotOverlap", Table.POSTINGS, OrderChecks::noOverlap),
            RowCheck.of("validityEndsAfterItsStart", withValidity(), OrderChecks::validity),
            RowCheck.of("assignmentsEndAfterTheirStart", Table.ASSIGNMENTS, row -> period(row, "starts_at", "ends_at")),
            RowCheck.of(
                    "assertionsAreWithdrawnAfterTheirStart",
                    Table.ASSERTIONS,
                    row -> period(row, "asserted_at", "withdrawn_at")),
            RowCheck.of("parentsFormNoLoop", Table.AGENCIES, row -> noLoop(row, "parent_id")),
            RowCheck.of("causesFormNoLoop", Table.EVENTS, row -> noLoop(row, "caused_by_id")),
            RowCheck.of("repliesFormNoLoop", Table.MESSAGES, row -> noLoop(row, "reply_to_id")),
            RowCheck.of("referralsFormNoLoop", Table.REFERRALS, row -> noLoop(row, "onward_from_id")));

    private OrderChecks() {}

    private static Set<Table> withValidity() {
        return EnumSet.copyOf(RowCheck.tablesWith("valid_from", "valid_to"));
    }

    private static void pairOnce(CheckedRow row) {
        int caseNumber = row.target("case_id", Table.CASES);
        int victim = row.target("victim_id", Table.VICTIMS);
        if (caseNumber >= 0 && victim >= 0 && row.index().pair(caseNumber, victim) != row.number()) {
            row.report(null, ProblemCode.X10, "An earlier row has the same case and victim; expected each pair once");
        }
    }

    private static void noOverlap(CheckedRow row) {
        if (row.index().postings.overlaps(row.number())) {
            row.report(
                    null,
                    ProblemCode.X10,
                    "The posting overlaps an earlier one of the officer; expected one posting on a day");
        }
    }

    private static void validity(CheckedRow row) {
        LocalDate from = row.row().day("valid_from");
        LocalDate to = row.row().day("valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            endsTooEarly(row, "valid_from", "valid_to");
        }
    }

    private static void period(CheckedRow row, String start, String end) {
        @Nullable Instant from = row.instant(start);
        @Nullable Instant to = row.instant(end);
        if (from != null && to != null && to.isBefore(from)) {
            endsTooEarly(row, start, end);
        }
    }

    private static void endsTooEarly(CheckedRow row, String start, String end) {
        row.report(end, ProblemCode.X11, end + " lies before " + start + "; expected it at the same time or later");
    }

    private static void noLoop(CheckedRow row, String column) {
        if (row.ordinal() >= 0 && row.index().isInLoop(row.table(), row.ordinal())) {
            row.report(column, ProblemCode.X12, "The references lead back to this row; expected an end");
        }
    }
}

package throughline.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * W11: nobody acts for an agency on a day when it is not valid. Acts are an agency's events, messages and assignments; an
 * officer's count for the agency where the officer works on that day.
 */
final class ValidityChecks {

    static final List<RowCheck> ALL = List.of(
            RowCheck.of("agenciesOfEventsAreValid", Table.EVENTS, ValidityChecks::event),
            RowCheck.of("sendersOfMessagesAreValid", Table.MESSAGES, ValidityChecks::message),
            RowCheck.of("agenciesOfAssignmentsAreValid", Table.ASSIGNMENTS, ValidityChecks::assignment));

    private ValidityChecks() {}

    private static void event(CheckedRow row) {
        byAgencyOrOfficer(row, row.london("occurred_at"));
    }

    private static void assignment(CheckedRow row) {
        byAgencyOrOfficer(row, row.london("starts_at"));
    }

    private static void message(CheckedRow row) {
        Long sent = row.london("sent_at");
        Long day = sent == null ? row.london("received_at") : sent;
        agency(row, "from_id", day);
        officer(row, "from_id", day);
    }

    private static void byAgencyOrOfficer(CheckedRow row, @Nullable Long day) {
        if (row.isEmpty("agency_id")) {
            officer(row, "officer_id", day);
        } else {
            agency(row, "agency_id", day);
        }
    }

    private static void agency(CheckedRow row, String column, @Nullable Long day) {
        valid(row, column, row.target(column, Table.AGENCIES), day);
    }

    private static void officer(CheckedRow row, String column, @Nullable Long day) {
        int officer = row.target(column, Table.OFFICERS);
        if (officer >= 0 && day != null) {
            valid(row, column, row.index().agencyOf(officer, day), day);
        }
    }

    private static void valid(CheckedRow row, String column, int agency, @Nullable Long day) {
        if (agency >= 0 && day != null && !row.index().isValid(agency, day)) {
            row.report(
                    column,
                    ProblemCode.W11,
                    "The agency " + row.index().ids(Table.AGENCIES).id(agency)
                            + " is not valid on the day of this act");
        }
    }
}

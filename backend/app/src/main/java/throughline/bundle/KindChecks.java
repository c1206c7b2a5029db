package throughline.bundle;

import java.util.List;
import java.util.stream.Stream;

/** X09: what a row refers to is of the right kind, and of the same case. */
final class KindChecks {

    static final List<RowCheck> ALL = List.of(
            RowCheck.of("forcesArePoliceForces", RowCheck.tablesWith("force_id"), row -> isForce(row, "force_id")),
            RowCheck.of("homesAreInPoliceForces", Table.VICTIMS, row -> isForce(row, "home_force_id")),
            RowCheck.of("victimsAreInTheCase", RowCheck.tablesWith("case_id", "victim_id", "id"), KindChecks::isInCase),
            RowCheck.of("causesAreOfTheCase", Table.EVENTS, row -> isEventOfCase(row, "caused_by_id")),
            RowCheck.of("messagesAreAboutEventsOfTheCase", Table.MESSAGES, KindChecks::areEventsOfCase),
            RowCheck.of("repliesAreOfTheCase", Table.MESSAGES, row -> isMessageOfCase(row, "reply_to_id")),
            RowCheck.of("complaintEventsAreOfTheCase", Table.COMPLAINTS, row -> isEventOfCase(row, "event_id")),
            RowCheck.of("breachTriggersAreOfTheCase", Table.COMPLAINTS, row -> isEventOfCase(row, "trigger_event_id")),
            RowCheck.of(
                    "messagesAreOfTheCase",
                    RowCheck.tablesWith("case_id", "message_id"),
                    row -> isMessageOfCase(row, "message_id")),
            RowCheck.of("complaintEventsAreComplaints", Table.COMPLAINTS, KindChecks::isComplaint),
            RowCheck.of("guardiansActForVictimsOfTheCase", Table.CASE_VICTIMS, KindChecks::actsForVictims));

    private KindChecks() {}

    private static void isForce(CheckedRow row, String column) {
        int agency = row.target(column, Table.AGENCIES);
        boolean known = agency >= 0 && row.index().agencyKind.get(agency) >= 0;
        if (known && !row.index().hasKind(agency, "POLICE_FORCE")) {
            row.report(
                    column,
                    ProblemCode.X09,
                    quoted(row, column) + " is no police force; expected an agency of that kind");
        }
    }

    private static void isInCase(CheckedRow row) {
        int caseNumber = row.target("case_id", Table.CASES);
        int victim = row.target("victim_id", Table.VICTIMS);
        if (caseNumber >= 0 && victim >= 0 && isOutside(row, caseNumber, victim)) {
            row.report(
                    "victim_id",
                    ProblemCode.X09,
                    quoted(row, "victim_id") + " is not in the case " + quoted(row, "case_id")
                            + "; expected the pair in case_victims");
        }
    }

    private static boolean isOutside(CheckedRow row, int caseNumber, int victim) {
        return row.index().pair(caseNumber, victim) < 0 && !row.index().isIncomplete(Table.CASE_VICTIMS);
    }

    private static void isEventOfCase(CheckedRow row, String column) {
        areOfCase(row, column, Stream.of(row.text(column)), Table.EVENTS, row.index().eventCase);
    }

    private static void areEventsOfCase(CheckedRow row) {
        areOfCase(
                row,
                "about_event_id",
                row.targets("about_event_id", Table.EVENTS),
                Table.EVENTS,
                row.index().eventCase);
    }

    private static void isMessageOfCase(CheckedRow row, String column) {
        areOfCase(row, column, Stream.of(row.text(column)), Table.MESSAGES, row.index().messageCase);
    }

    private static void areOfCase(CheckedRow row, String column, Stream<String> ids, Table table, Ints caseOf) {
        int caseNumber = row.target("case_id", Table.CASES);
        List<String> foreign = ids.filter(id -> {
                    int target = row.index().ids(table).row(id);
                    return target >= 0
                            && caseNumber >= 0
                            && caseOf.get(target) >= 0
                            && caseOf.get(target) != caseNumber;
                })
                .toList();
        if (!foreign.isEmpty()) {
            row.report(
                    column,
                    ProblemCode.X09,
                    CellReader.quoted(String.join(";", foreign)) + " is of another case; expected a row of "
                            + quoted(row, "case_id"));
        }
    }

    private static void isComplaint(CheckedRow row) {
        int event = row.target("event_id", Table.EVENTS);
        int kind = event < 0 ? BundleIndex.UNKNOWN : row.index().eventKind.get(event);
        if (kind >= 0 && kind != row.index().words.intern("COMPLAINT_RECEIVED")) {
            row.report(
                    "event_id",
                    ProblemCode.X09,
                    quoted(row, "event_id") + " is no complaint; expected an event of the kind COMPLAINT_RECEIVED");
        }
    }

    private static void actsForVictims(CheckedRow row) {
        int caseNumber = row.target("case_id", Table.CASES);
        List<String> wrong = row.targets("acts_for_id", Table.VICTIMS)
                .filter(id -> id.equals(row.text("victim_id")) || caseNumber >= 0 && !isVictim(row, caseNumber, id))
                .toList();
        if (!wrong.isEmpty()) {
            row.report(
                    "acts_for_id",
                    ProblemCode.X09,
                    CellReader.quoted(String.join(";", wrong))
                            + " cannot be acted for; expected somebody else of the same"
                            + " case who is no guardian or spokesperson there");
        }
    }

    private static boolean isVictim(CheckedRow row, int caseNumber, String id) {
        BundleIndex index = row.index();
        int victim = index.ids(Table.VICTIMS).row(id);
        if (isOutside(row, caseNumber, victim)) {
            return false;
        }
        int role = index.pairRole.get(Math.max(index.pair(caseNumber, victim), 0));
        boolean found = index.pair(caseNumber, victim) >= 0;
        return !found || RequiredChecks.ACTING_ROLES.stream().noneMatch(acting -> index.words.intern(acting) == role);
    }

    private static String quoted(CheckedRow row, String column) {
        return CellReader.quoted(row.text(column));
    }
}

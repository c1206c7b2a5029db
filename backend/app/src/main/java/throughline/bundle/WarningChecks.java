package throughline.bundle;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W02 to W06, W09, W10, W12 and W14: what is allowed and yet worth a look. */
final class WarningChecks {

    private static final String BOUNCED = "BOUNCED";
    private static final Pattern PERSONAL = Pattern.compile("@|\\d{7}");
    /** Kinds of assertion whose value is a token. */
    private static final Set<String> TOKENS = Set.of("IDENTITY", "SAFE_CONTACT", "AVAILABILITY");

    private final Set<String> startKinds;

    /** @param startKinds the kinds of message that start the receipt clock of some duty */
    WarningChecks(Set<String> startKinds) {
        this.startKinds = startKinds;
    }

    List<RowCheck> all() {
        return List.of(
                RowCheck.of("eventsHaveTheirTime", Table.EVENTS, row -> hasTime(row, "occurred_at")),
                RowCheck.of("messagesHaveTheirTime", Table.MESSAGES, row -> hasTime(row, "sent_at")),
                RowCheck.of("messageTimesAreInOrder", Table.MESSAGES, WarningChecks::timesInOrder),
                RowCheck.of("messagesComeAfterTheirEvents", Table.MESSAGES, WarningChecks::afterEvents),
                RowCheck.of("bouncedMessagesDidNotArrive", Table.MESSAGES, WarningChecks::didNotArrive),
                RowCheck.of("startingMessagesNameAnEvent", Table.MESSAGES, this::namesEvent),
                RowCheck.of("casesHaveAVictim", Table.CASES, WarningChecks::hasVictim),
                RowCheck.of("victimsHaveACase", Table.VICTIMS, WarningChecks::hasCase),
                RowCheck.of("correspondentsAreInTheCase", Table.MESSAGES, WarningChecks::correspondents),
                RowCheck.of("referralsHaveTheirMessage", Table.REFERRALS, WarningChecks::hasMessage),
                RowCheck.of("labelsAreNotPersonal", Table.VICTIMS, row -> notPersonal(row, "label")),
                RowCheck.of(
                        "themesAreNotPersonal",
                        EnumSet.of(Table.SURVEYS, Table.ACTIONS),
                        row -> notPersonal(row, "theme")),
                RowCheck.of("tokensAreNotPersonal", Table.ASSERTIONS, WarningChecks::tokenNotPersonal),
                RowCheck.of("assertionsHaveAMomentOfTheirOwn", Table.ASSERTIONS, WarningChecks::ownMoment));
    }

    private static void hasTime(CheckedRow row, String column) {
        if (row.isEmpty(column)) {
            row.report(column, ProblemCode.W02, "The time is not known; what needs it cannot be told");
        }
    }

    private static void timesInOrder(CheckedRow row) {
        if (!row.text("status").equals(BOUNCED)) {
            inOrder(row, "sent_at", "received_at");
            inOrder(row, "received_at", "acknowledged_at");
        }
    }

    private static void inOrder(CheckedRow row, String first, String second) {
        @Nullable Instant before = row.instant(first);
        @Nullable Instant after = row.instant(second);
        if (before != null && after != null && after.isBefore(before)) {
            row.report(second, ProblemCode.W03, second + " lies before " + first);
        }
    }

    private static void afterEvents(CheckedRow row) {
        Instant sent = row.instant("sent_at");
        if (sent == null) {
            return;
        }
        List<String> later = row.targets("about_event_id", Table.EVENTS)
                .filter(id ->
                        row.index().eventAt.get(row.index().ids(Table.EVENTS).row(id)) > sent.getEpochSecond())
                .toList();
        if (!later.isEmpty()) {
            row.report(
                    "sent_at",
                    ProblemCode.W03,
                    "The message was sent before the event that it is about, " + String.join(";", later));
        }
    }

    private static void didNotArrive(CheckedRow row) {
        if (row.text("status").equals(BOUNCED)) {
            for (String column : List.of("received_at", "acknowledged_at")) {
                if (row.instant(column) != null) {
                    row.report(column, ProblemCode.W04, "The message bounced; the time is ignored");
                }
            }
        }
    }

    private void namesEvent(CheckedRow row) {
        if (startKinds.contains(row.text("kind")) && row.isEmpty("about_event_id")) {
            row.report(
                    "about_event_id",
                    ProblemCode.W05,
                    "A message of the kind " + row.text("kind") + " starts a clock only for an event that it names");
        }
    }

    private static void hasVictim(CheckedRow row) {
        if (row.ordinal() >= 0
                && !row.index().casesWithVictim.get(row.ordinal())
                && !row.index().isIncomplete(Table.CASE_VICTIMS)) {
            row.report(null, ProblemCode.W06, "The case has no victim in case_victims");
        }
    }

    private static void hasCase(CheckedRow row) {
        if (row.ordinal() >= 0
                && !row.index().victimsWithCase.get(row.ordinal())
                && !row.index().isIncomplete(Table.CASE_VICTIMS)) {
            row.report(null, ProblemCode.W06, "The victim has no case in case_victims");
        }
    }

    private static void correspondents(CheckedRow row) {
        int caseNumber = row.target("case_id", Table.CASES);
        for (String column : List.of("from_id", "to_id")) {
            int victim = row.index().victim(row.text(column));
            boolean outside = victim >= 0 && caseNumber >= 0 && row.index().pair(caseNumber, victim) < 0;
            if (outside && !row.index().isIncomplete(Table.CASE_VICTIMS)) {
                row.report(column, ProblemCode.W09, "The victim is not in the case of the message");
            }
        }
    }

    private static void hasMessage(CheckedRow row) {
        if (row.isEmpty("message_id")) {
            row.report("message_id", ProblemCode.W10, "No message carried the referral; it discharges no duty");
        }
    }

    private static void tokenNotPersonal(CheckedRow row) {
        if (TOKENS.contains(row.text("kind"))) {
            notPersonal(row, "value");
        }
    }

    private static void notPersonal(CheckedRow row, String column) {
        if (PERSONAL.matcher(row.text(column)).find()) {
            row.report(column, ProblemCode.W12, "An @ or seven digits in a row: the text may be personal data");
        }
    }

    private static void ownMoment(CheckedRow row) {
        if (row.index().assertions.isLater(row.number())) {
            row.report(
                    null,
                    ProblemCode.W14,
                    "An earlier row has the same agency, victim, kind and time in one case; this row wins");
        }
    }
}

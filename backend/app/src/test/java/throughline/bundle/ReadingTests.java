package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readings of bundle.md, section 6, as far as they decide on a row; each on a change of the base bundle. */
final class ReadingTests {

    @TempDir
    private Path bundle;

    @BeforeEach
    void copyTheBase() throws IOException {
        Bundles.copy(Path.of("src/test/resources/bundles/base"), bundle);
    }

    private void change(String file, String before, String after) throws IOException {
        Bundles.replace(bundle, file, before, after);
    }

    /** Adds a row behind those of the base. */
    private void add(String file, String row) throws IOException {
        String text = Files.readString(bundle.resolve(file));
        Files.writeString(bundle.resolve(file), text + row + "\n");
    }

    /** File, line, column and code of all that is reported. */
    private List<String> found() {
        BundleResult result = Bundles.reader().read(bundle);
        ProblemList list = result instanceof RefusedBundle refused ? refused.problems() : result.warnings();
        return list.kept().stream()
                .map(one -> one.file() + ":" + one.line() + " " + one.column() + " " + one.code())
                .toList();
    }

    @Test
    void r611ADayBeginsAtMidnightInLondon() throws IOException {
        change(
                "agencies.csv",
                "POL-A,POLICE_FORCE,Northshire Police,E23900001,91,,,",
                "POL-A,POLICE_FORCE,Northshire Police,E23900001,91,,,2026-06-17");
        add("events.csv", "E6,C1,NEEDS_CHANGED,2026-06-17T22:59:00+00:00,,POL-A,,V1,E1,,,,,,,,,");
        add("events.csv", "E7,C1,NEEDS_CHANGED,2026-06-17T23:30:00+00:00,,POL-A,,V1,E1,,,,,,,,,");
        assertThat(found()).containsExactly("events.csv:8 agency_id W11");
    }

    @Test
    void r618ARowWithoutATimePlaysNoPartInAComparison() throws IOException {
        change(
                "messages.csv",
                "2026-03-03T09:00:00+00:00,2026-03-03T09:01:00+00:00,2026-03-03T10:00:00+00:00",
                ",2026-03-01T09:01:00+00:00,");
        assertThat(found()).containsExactly("messages.csv:3 sent_at W02");
    }

    @Test
    void r621AnOfficersActCountsForTheAgencyOfTheDay() throws IOException {
        change(
                "agencies.csv",
                "POL-B,POLICE_FORCE,Southshire Police,E23900002,92,,,",
                "POL-B,POLICE_FORCE,Southshire Police,E23900002,92,,2026-05-15,");
        add("messages.csv", "M5,C1,V1,PROGRESS_UPDATE,,OF1,V1,EMAIL,2026-04-30T09:00:00+01:00,,,SENT,,,,,,,,,,,");
        add("messages.csv", "M6,C1,V1,PROGRESS_UPDATE,,OF1,V1,EMAIL,2026-05-10T09:00:00+01:00,,,SENT,,,,,,,,,,,");
        add("messages.csv", "M7,C1,V1,PROGRESS_UPDATE,,OF1,V1,EMAIL,2026-05-20T09:00:00+01:00,,,SENT,,,,,,,,,,,");
        assertThat(found()).containsExactly("messages.csv:7 from_id W11");
    }

    @Test
    void r621TheDayOfAMessageWithoutSentTimeIsThatOfItsReceipt() throws IOException {
        change(
                "agencies.csv",
                "SUP-A,SUPPORT_SERVICE,Northshire victim support,,,,,",
                "SUP-A,SUPPORT_SERVICE,Northshire victim support,,,,,2026-04-30");
        add(
                "messages.csv",
                "M5,C1,V1,CHANGE_NOTICE,,SUP-A,POL-A,EMAIL,,2026-05-01T09:00:00+01:00,,DELIVERED,,,,,,,,,,,");
        assertThat(found()).containsExactly("messages.csv:6 from_id W11", "messages.csv:6 sent_at W02");
    }

    @Test
    void r622AVictimMayBeNamedByTheirGuardian() throws IOException {
        add("events.csv", "E6,C1,NEEDS_CHANGED,2026-04-17T09:00:00+01:00,,POL-A,,V2,E1,,,,,,,,,");
        assertThat(found()).isEmpty();
    }

    @Test
    void r623AMessageReceivedIsNoAct() throws IOException {
        change(
                "agencies.csv",
                "SUP-A,SUPPORT_SERVICE,Northshire victim support,,,,,",
                "SUP-A,SUPPORT_SERVICE,Northshire victim support,,,,,2026-04-30");
        add(
                "messages.csv",
                "M5,C1,V1,CHANGE_NOTICE,,POL-A,SUP-A,EMAIL,2026-05-01T09:00:00+01:00,,,DELIVERED,,,,,,,,,,,");
        assertThat(found()).isEmpty();
    }

    @Test
    void r623TheAgencyOfAnAssignmentGoesBeforeThatOfItsOfficer() throws IOException {
        change(
                "agencies.csv",
                "WCU-A,WITNESS_CARE_UNIT,Northshire Witness Care Unit,,,POL-A,,",
                "WCU-A,WITNESS_CARE_UNIT,Northshire Witness Care Unit,,,POL-A,,2026-03-31");
        add("assignments.csv", "AS3,C1,,OF2,POL-A,,,2026-04-01T09:00:00+01:00,");
        add("assignments.csv", "AS4,C1,,OF2,,,,2026-04-01T09:00:00+01:00,");
        assertThat(found()).containsExactly("assignments.csv:5 officer_id W11");
    }

    @Test
    void r624AnAgencyThatActsLaterBearsTheDuty() throws IOException {
        add("agencies.csv", "CCRC-A,CCRC,Review commission,,,,,");
        add("events.csv", "E6,C1,CCRC_REFERRED,2026-05-01T09:00:00+01:00,,,,,,,,,,,,,,");
        assertThat(found()).containsExactly("events.csv:7 null W07");
        add("messages.csv", "M5,C1,V1,CCRC_NOTICE,E6,CCRC-A,V1,LETTER,2026-09-01T09:00:00+01:00,,,SENT,,,,,,,,,,,");
        assertThat(found()).isEmpty();
    }

    @Test
    void r627AnEventWithoutAgencyGivesABearerAnyNobody() throws IOException {
        change(
                "events.csv",
                "E4,C1,COMPLAINT_RECEIVED,2026-04-01T12:00:00+01:00,,POL-A,",
                "E4,C1,COMPLAINT_RECEIVED,2026-04-01T12:00:00+01:00,,,");
        assertThat(found()).containsExactly("events.csv:5 null W07");
    }

    @Test
    void r635AMessageThatNamesNoEventStartsNoClock() throws IOException {
        add("messages.csv", "M5,C1,V1,WITNESS_LIST,,CPS-A,WCU-A,INTERFACE,2026-05-01T09:00:00+01:00,,,SENT,,,,,,,,,,,");
        assertThat(found()).containsExactly("messages.csv:6 about_event_id W05");
    }

    @Test
    void r641AnAssertionWithoutCaseHoldsInEveryCase() throws IOException {
        add("assertions.csv", "A4,V1,C1,POL-A,NEEDS,NONE,,2026-03-02T10:00:00Z,");
        assertThat(found()).containsExactly("assertions.csv:5 null W14");
    }

    @Test
    void r641AssertionsOfTwoCasesAreTwo() throws IOException {
        add("case_victims.csv", "C2,V1,VICTIM,,,,");
        add("assertions.csv", "A4,V1,C2,POL-A,ENHANCED_STATUS,NO,,2026-03-02T10:00:00+00:00,");
        assertThat(found()).isEmpty();
    }
}

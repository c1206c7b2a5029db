package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agencies of a case hold on record about its victims. */
final class VictimRecords {

    private final CaseDraft file;
    private final List<AssertionDraft> changes = new ArrayList<>();

    VictimRecords(CaseDraft file) {
        this.file = file;
    }

    /** Puts something on record that changes nothing on record before. */
    AssertionDraft hold(String agency, VictimDraft victim, String kind, String value, LocalDateTime at) {
        AssertionDraft record = new AssertionDraft(victim, agency, kind, value, at);
        file.assertions.add(record);
        return record;
    }

    /** Puts something new on record, of which every other agency has to learn. */
    AssertionDraft change(String agency, VictimDraft victim, String kind, String value, LocalDateTime at) {
        AssertionDraft record = hold(agency, victim, kind, value, at);
        changes.add(record);
        return record;
    }

    List<AssertionDraft> changes() {
        return changes;
    }

    /** What an agency holds at a moment, or null. */
    @Nullable
    AssertionDraft held(String agency, VictimDraft victim, String kind, LocalDateTime at) {
        AssertionDraft latest = null;
        for (AssertionDraft one : file.assertions) {
            boolean fits = one.victim == victim && one.kind.equals(kind) && one.agency.equals(agency);
            if (fits && !one.assertedAt.isAfter(at) && (latest == null || latest.assertedAt.isBefore(one.assertedAt))) {
                latest = one;
            }
        }
        return latest == null || latest.withdrawnAt != null && !latest.withdrawnAt.isAfter(at) ? null : latest;
    }

    /** The agencies that have ever held a kind of record about a victim. */
    List<String> holders(VictimDraft victim, String kind) {
        return file.assertions.stream()
                .filter(one -> one.victim == victim && one.kind.equals(kind))
                .map(one -> one.agency)
                .distinct()
                .toList();
    }

    /** Writes beside the fields of the packets as of when the sender's own record was right. */
    void datePackets() {
        for (MessageDraft message : file.messages) {
            VictimDraft victim = message.victim;
            if (message.dated && message.packet != null && victim != null && message.from.isAgency()) {
                message.packet.replaceAll((field, day) -> day == null ? recordedOn(message, victim, field) : day);
            }
        }
    }

    private @Nullable LocalDate recordedOn(MessageDraft message, VictimDraft victim, String field) {
        AssertionDraft held = held(message.from.agency(), victim, field, message.sentAt);
        return held == null ? null : held.assertedAt.toLocalDate();
    }
}

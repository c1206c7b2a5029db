package throughline.duty;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;

/** The cells of an event or a message that may be emptied. */
final class RowDraft {

    @Nullable
    String victimId;

    @Nullable
    String agencyId;

    @Nullable
    String officerId;

    @Nullable
    String causedById;

    @Nullable
    String otherAgencyId;

    Set<String> aboutEventIds = Set.of();

    @Nullable
    Instant receivedAt;

    @Nullable
    String status;

    @Nullable
    Set<String> packet;

    @Nullable
    String tellerId;

    /** A change of some cells. */
    interface Change {
        void to(RowDraft draft);
    }

    private RowDraft() {}

    static Message changed(Message row, Change change) {
        RowDraft draft = new RowDraft();
        draft.victimId = row.victimId();
        draft.aboutEventIds = row.aboutEventIds();
        draft.receivedAt = row.receivedAt();
        draft.status = row.status();
        draft.packet = row.packet();
        draft.tellerId = row.tellerId();
        change.to(draft);
        return new Message(
                row.id(),
                row.kind(),
                draft.aboutEventIds,
                draft.victimId,
                row.fromId(),
                row.toId(),
                row.sentAt(),
                draft.receivedAt,
                draft.status,
                draft.packet,
                draft.tellerId);
    }

    static Event changed(Event row, Change change) {
        RowDraft draft = new RowDraft();
        draft.victimId = row.victimId();
        draft.agencyId = row.agencyId();
        draft.officerId = row.officerId();
        draft.causedById = row.causedById();
        draft.otherAgencyId = row.otherAgencyId();
        change.to(draft);
        return new Event(
                row.id(),
                row.kind(),
                row.occurredAt(),
                draft.agencyId,
                draft.officerId,
                draft.victimId,
                draft.causedById,
                draft.otherAgencyId,
                row.custodyMonths(),
                row.hospitalOrder(),
                row.value());
    }
}

package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message on its way into a table. */
final class MessageDraft extends Draft {

    final String kind;
    final List<EventDraft> about;
    final Party from;
    Party to;
    LocalDateTime sentAt;

    @Nullable
    VictimDraft victim;

    @Nullable
    LocalDateTime receivedAt;

    @Nullable
    LocalDateTime acknowledgedAt;

    @Nullable
    MessageDraft acknowledgement;

    String channel = "";
    String status = "";

    @Nullable
    MessageDraft replyTo;

    @Nullable
    LocalDate replyBy;
    /** The fields that travelled, each with the day as of which it was right or with none; null: not known. */
    @Nullable
    Map<String, @Nullable LocalDate> packet;

    /** Whether the fields without a day are to have the one of the sender's own record. */
    boolean dated;

    String dropped = "";
    String saidOutcome = "";

    @Nullable
    LocalDateTime saidWhen;

    String saidWhere = "";
    String teller = "";
    String via = "";
    String quality = "";
    /** Something that goes wrong needs it to have been acknowledged. */
    boolean reliedOn;

    MessageDraft(String kind, List<EventDraft> about, Party from, Party to, LocalDateTime sentAt) {
        this.kind = kind;
        this.about = about;
        this.from = from;
        this.to = to;
        this.sentAt = sentAt;
    }

    /** The same message once more, at another time, neither acknowledged nor answered. */
    MessageDraft again(LocalDateTime at) {
        MessageDraft copy = new MessageDraft(kind, about, from, to, at);
        copy.victim = victim;
        copy.channel = channel;
        copy.status = status;
        copy.replyBy = replyBy;
        copy.packet = packet == null ? null : new LinkedHashMap<>(packet);
        copy.dated = dated;
        copy.saidOutcome = saidOutcome;
        copy.saidWhen = saidWhen;
        copy.saidWhere = saidWhere;
        copy.teller = teller;
        copy.via = via;
        if (receivedAt != null) {
            copy.receivedAt = at.plusMinutes(3);
        }
        return copy;
    }

    @Override
    LocalDateTime at() {
        return sentAt;
    }

    LocalDate sentOn() {
        return sentAt.toLocalDate();
    }

    boolean bounced() {
        return status.equals("BOUNCED");
    }

    boolean isAbout(EventDraft event) {
        return about.contains(event);
    }

    /** Whether it tells an agency something about a victim: it names that one or none. */
    boolean concerns(VictimDraft one) {
        return victim == null || victim == one;
    }

    /** When it reached the recipient. */
    LocalDateTime arrivedAt() {
        return receivedAt == null ? sentAt : receivedAt;
    }

    /** Whether the recipient confirmed it by the end of a day. */
    boolean acknowledgedBy(LocalDate day) {
        LocalDateTime at = acknowledgement == null ? acknowledgedAt : acknowledgement.sentAt;
        return at != null && !at.toLocalDate().isAfter(day);
    }
}

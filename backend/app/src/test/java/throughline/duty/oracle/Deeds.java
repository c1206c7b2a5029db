package throughline.duty.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.DutyKind;

/** The messages and events that discharge a claim (rule 5, 6.3.5 to 6.3.8). */
final class Deeds {

    private final Known known;
    private final Parties parties;

    Deeds(Known known, Parties parties) {
        this.known = known;
        this.parties = parties;
    }

    /**
     * A message or an event that fits in everything but perhaps its time.
     *
     * @param receiver the agency that received the message
     */
    record Deed(
            String id,
            @Nullable Instant at,
            @Nullable String receiver,
            @Nullable Set<String> packet) {}

    /** Rule 5: the earliest on or after E occurred, which is the start of an event clock; equal times: the smaller id. */
    Optional<Deed> earliest(Claim claim) {
        Instant from = claim.trigger().occurredAt();
        return fitting(claim).stream()
                .filter(deed -> deed.at() != null && from != null && !deed.at().isBefore(from))
                .min(Comparator.comparing(Deed::at).thenComparing(Deed::id));
    }

    /** 6.1.6: something without a time fits in everything else. */
    boolean hasOneWithoutTime(Claim claim) {
        return fitting(claim).stream().anyMatch(deed -> deed.at() == null);
    }

    private List<Deed> fitting(Claim claim) {
        boolean byEvent = claim.duty().kind() == DutyKind.ASSESS || claim.duty().kind() == DutyKind.RECORD;
        return byEvent
                ? known.events.stream()
                        .filter(event -> fits(event, claim))
                        .map(event -> new Deed(event.id(), event.occurredAt(), null, null))
                        .toList()
                : known.messages.stream()
                        .filter(message -> fits(message, claim))
                        .map(this::deed)
                        .toList();
    }

    private Deed deed(Message message) {
        String receiver = parties.receivingAgency(message).orElse(null);
        return new Deed(message.id(), message.sentAt(), receiver, message.packet());
    }

    /** Rule 5 (a) to (g) without (d). */
    private boolean fits(Message message, Claim claim) {
        return claim.duty().dischargedBy().contains(message.kind())
                && isFromRightSender(message, claim)
                && isToRightRecipient(message, claim)
                && !Known.isBounced(message)
                && (message.aboutEventIds().isEmpty() || isAbout(message, claim))
                && concernsVictim(message.victimId(), claim);
    }

    /** Rule 5 (b): the bearer, another agency of the bearer's kind, or the teller whom the bearer named. */
    private boolean isFromRightSender(Message message, Claim claim) {
        Optional<String> sender = parties.sender(message);
        return sender.isPresent() && (isBearerOrAlike(sender.get(), claim) || isTeller(sender.get(), claim));
    }

    private boolean isBearerOrAlike(String agency, Claim claim) {
        return agency.equals(claim.bearer())
                || parties.isOfKind(
                        agency,
                        parties.bearerKind(claim.duty(), claim.trigger()).orElse(null));
    }

    /** 6.3.7: named in teller_id by the bearer's own message about E, whenever sent, that did not bounce. */
    private boolean isTeller(String agency, Claim claim) {
        return claim.isToVictim()
                && known.messages.stream()
                        .filter(message -> agency.equals(message.tellerId()))
                        .filter(message -> !Known.isBounced(message) && isAbout(message, claim))
                        .filter(message -> concernsVictim(message.victimId(), claim))
                        .anyMatch(message -> parties.sender(message)
                                .filter(sender -> sender.equals(claim.bearer()))
                                .isPresent());
    }

    private boolean isToRightRecipient(Message message, Claim claim) {
        return claim.isToVictim()
                ? parties.isToVictim(message, claim.victimId())
                : parties.receivingAgency(message)
                        .filter(claim.recipients()::contains)
                        .isPresent();
    }

    /** 6.3.5: about_event_id holds E. */
    static boolean isAbout(Message message, Claim claim) {
        return message.aboutEventIds().contains(claim.trigger().id());
    }

    /** 6.3.6: for a duty per VICTIM, names that victim or none. */
    boolean concernsVictim(@Nullable String victimCell, Claim claim) {
        return claim.victimId() == null || parties.namesVictimOrNone(victimCell, claim.victimId());
    }

    /** 6.3.8; an event with no agency discharges nothing. */
    private boolean fits(Event event, Claim claim) {
        return claim.duty().dischargedBy().contains(event.kind())
                && parties.ownAgency(event)
                        .filter(agency -> isBearerOrAlike(agency, claim))
                        .isPresent()
                && concernsVictim(event.victimId(), claim)
                && (event.causedById() == null || known.cameFrom(event, claim.trigger()));
    }
}

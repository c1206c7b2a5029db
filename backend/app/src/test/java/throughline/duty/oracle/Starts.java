package throughline.duty.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Message;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.DutyKind;
import throughline.duty.Per;

/** When the clock of a claim starts (rule 3, 6.3.5). */
final class Starts {

    private final Known known;
    private final Parties parties;
    private final Catalog catalog;

    Starts(Known known, Parties parties, Catalog catalog) {
        this.known = known;
        this.parties = parties;
        this.catalog = catalog;
    }

    /** The start; with a receipt clock also the message that made it. */
    record Start(Instant at, @Nullable String messageId) {}

    /** Nothing if the trigger has no time or, with a receipt clock, if nothing was received by A. */
    Optional<Start> start(Claim claim) {
        Instant occurred = claim.trigger().occurredAt();
        if (occurred == null) {
            return Optional.empty();
        }
        return claim.hasReceiptClock() ? byReceipt(claim, occurred) : Optional.of(new Start(occurred, null));
    }

    /** 6.1.6: a message with neither received_at nor sent_at would have started the clock. */
    boolean mayHaveStartedUnseen(Claim claim) {
        return claim.hasReceiptClock()
                && starting(claim).stream()
                        .anyMatch(message -> message.sentAt() == null && message.receivedAt() == null);
    }

    /** 6.3.5: the earliest that reached the bearer; a receipt before E starts the clock at E. */
    private Optional<Start> byReceipt(Claim claim, Instant occurred) {
        return starting(claim).stream()
                .filter(message -> known.receivedAt(message).isPresent())
                .min(Comparator.comparing(
                                (Message message) -> known.receivedAt(message).orElseThrow())
                        .thenComparing(Message::id))
                .map(first -> new Start(laterOf(known.receivedAt(first).orElseThrow(), occurred), first.id()));
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** 6.3.5, 6.2.5: of the kind, about E, not bounced, to the bearer or to another that serves the area. */
    private List<Message> starting(Claim claim) {
        return known.messages.stream()
                .filter(message -> message.kind().equals(claim.duty().starts()))
                .filter(message -> Deeds.isAbout(message, claim))
                .filter(message -> !Known.isBounced(message))
                .filter(message -> parties.receivingAgency(message)
                        .filter(claim.bearers()::contains)
                        .isPresent())
                .filter(message -> isForVictim(message, claim))
                .toList();
    }

    /** 6.3.5: of a kind that discharges a duty per CASE it starts the clock for all, else it must name the victim or none. */
    private boolean isForVictim(Message message, Claim claim) {
        return claim.victimId() == null
                || discharges(message.kind(), Per.CASE)
                || !discharges(message.kind(), Per.VICTIM)
                || parties.namesVictimOrNone(message.victimId(), claim.victimId());
    }

    private boolean discharges(String messageKind, Per per) {
        return catalog.duties().stream()
                .anyMatch(duty -> isByMessage(duty)
                        && duty.per() == per
                        && duty.dischargedBy().contains(messageKind));
    }

    private static boolean isByMessage(Duty duty) {
        return duty.kind() != DutyKind.ASSESS && duty.kind() != DutyKind.RECORD;
    }
}

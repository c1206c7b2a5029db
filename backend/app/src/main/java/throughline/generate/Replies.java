package throughline.generate;

import java.time.LocalDate;

/** Whether somebody answered between two messages. */
final class Replies {

    private Replies() {}

    /** Whether the recipient of the first wrote to its sender before the second left. */
    static boolean between(CaseDraft file, MessageDraft first, MessageDraft second) {
        return file.messages.stream()
                .anyMatch(reply -> isFrom(reply, first.to)
                        && !reply.bounced()
                        && first.from.agency().equals(reply.to.agency())
                        && reply.sentAt.isAfter(first.sentAt)
                        && reply.sentAt.isBefore(second.sentAt));
    }

    /** Whether the receiver of a handover spoke about the same event by the end of a day. */
    static boolean acted(CaseDraft file, MessageDraft handover, LocalDate last) {
        return file.messages.stream()
                .anyMatch(later -> isFrom(later, handover.to)
                        && !later.bounced()
                        && later.about.stream().anyMatch(handover::isAbout)
                        && later.sentAt.isAfter(handover.sentAt)
                        && !later.sentOn().isAfter(last));
    }

    private static boolean isFrom(MessageDraft reply, Party party) {
        return party.isAgency()
                ? party.agency().equals(reply.from.agency())
                : reply.from.id().equals(party.id());
    }
}

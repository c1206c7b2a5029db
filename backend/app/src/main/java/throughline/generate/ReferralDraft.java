package throughline.generate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A victim passed to a service, on its way into a table. */
final class ReferralDraft extends Draft {

    final VictimDraft victim;
    final String kind;
    final String from;
    final String to;
    final LocalDateTime madeAt;
    final @Nullable MessageDraft message;
    String consent = "GIVEN";

    @Nullable
    LocalDateTime firstContactAt;

    String outcome = "";

    @Nullable
    LocalDateTime outcomeAt;

    @Nullable
    ReferralDraft onwardFrom;

    ReferralDraft(VictimDraft victim, String kind, MessageDraft message) {
        this(victim, kind, message.from.agency(), message.to.agency(), message.sentAt, message);
    }

    private ReferralDraft(
            VictimDraft victim,
            String kind,
            String from,
            String to,
            LocalDateTime madeAt,
            @Nullable MessageDraft message) {
        this.victim = victim;
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.madeAt = madeAt;
        this.message = message;
    }

    /** A referral that follows from another one. */
    static ReferralDraft onward(ReferralDraft earlier, String to, LocalDateTime at, MessageDraft message) {
        ReferralDraft next = new ReferralDraft(earlier.victim, "ONWARD", earlier.to, to, at, message);
        next.onwardFrom = earlier;
        return next;
    }

    @Override
    LocalDateTime at() {
        return madeAt;
    }
}

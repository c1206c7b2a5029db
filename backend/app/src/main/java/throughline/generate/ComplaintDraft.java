package throughline.generate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A complaint of a victim about an agency, on its way into a table. */
final class ComplaintDraft extends Draft {

    final EventDraft received;
    final @Nullable LocalDateTime answeredAt;
    final boolean upheld;

    ComplaintDraft(EventDraft received, @Nullable LocalDateTime answeredAt, boolean upheld) {
        this.received = received;
        this.answeredAt = answeredAt;
        this.upheld = upheld;
    }

    @Override
    LocalDateTime at() {
        return received.at;
    }
}

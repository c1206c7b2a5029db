package throughline.duty.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;
import throughline.duty.Clock;
import throughline.duty.Duty;

/**
 * A duty that has arisen, before it is asked whether it was done.
 *
 * @param victimId {@code null} for a duty per CASE
 * @param bearers who bears it: the first; the others serve the area too (6.2.5)
 * @param recipients the agencies that are right recipients, the smallest id first; empty where a victim or nobody is told
 */
record Claim(Duty duty, Event trigger, @Nullable String victimId, List<String> bearers, List<String> recipients) {

    String id() {
        String id = duty.id() + ":" + trigger.id();
        return victimId == null ? id : id + ":" + victimId;
    }

    @Nullable
    String bearer() {
        return bearers.isEmpty() ? null : bearers.get(0);
    }

    boolean hasReceiptClock() {
        return duty.clock() == Clock.RECEIPT;
    }

    boolean isToVictim() {
        return "VICTIM".equals(duty.recipient());
    }
}

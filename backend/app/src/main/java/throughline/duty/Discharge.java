package throughline.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an obligation, whenever that was.
 *
 * @param act the earliest message or event with a time that fits; {@code null} if there is none
 * @param untimedActFits a message or event without a time fits in everything else
 */
record Discharge(@Nullable KnownAct act, boolean untimedActFits) {

    static final Discharge NOTHING = new Discharge(null, false);

    boolean isDone() {
        return act != null;
    }

    @Nullable
    Instant at() {
        return act == null ? null : act.at();
    }

    @Nullable
    String actId() {
        return act == null ? null : act.id();
    }

    /** What was done, if it is a message. */
    @Nullable
    KnownMessage message() {
        return act instanceof KnownMessage message ? message : null;
    }

    /** Required fields that the discharging message is known to lack, in the order of the catalogue. */
    List<String> missingFields(Duty duty) {
        KnownMessage message = message();
        Set<String> packet = message == null ? null : message.row().packet();
        return packet == null
                ? List.of()
                : duty.requires().stream()
                        .filter(field -> !packet.contains(field))
                        .toList();
    }
}

package throughline.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.Parties.Party;

/**
 * A duty that has arisen: what it is to be judged by.
 *
 * @param victimId the victim owed or concerned; {@code null} for a duty per case
 * @param recipient the agencies owed; nobody for a duty to a victim or one that tells nobody
 */
record Arising(Duty duty, KnownEvent event, @Nullable String victimId, Party bearer, Party recipient) {

    String obligationId() {
        String id = duty.id() + ":" + event.id();
        return victimId == null ? id : id + ":" + victimId;
    }

    /** The victims meant: the one, or with a duty per case those whom the event concerns. */
    List<String> victims() {
        return victimId == null ? event.victims() : List.of(victimId);
    }

    boolean reaches(KnownMessage message) {
        if (duty.isToVictim()) {
            return message.toVictims().stream().anyMatch(victims()::contains);
        }
        return recipient.includes(message.toAgencyId());
    }

    boolean allowsNamesOf(KnownMessage message) {
        return victimId == null || message.namesOrNamesNone(victimId);
    }
}

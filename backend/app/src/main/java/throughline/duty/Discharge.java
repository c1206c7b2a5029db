package throughline.duty;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an obligation, whenever that was.
 *
 * @param actId the earliest message or event with a time that fits; {@code null} if there is none
 * @param message the same, if it is a message
 * @param untimedActFits a message or event without a time fits in everything else
 */
record Discharge(
        @Nullable String actId,
        @Nullable Instant at,
        @Nullable KnownMessage message,
        boolean untimedActFits) {

    boolean isDone() {
        return at != null;
    }

    /** Searches the messages or events of a case (semantics.md 2.5, bundle.md 6.3.5 to 6.3.8). */
    static Discharge search(Arising arising, KnownCase known, AgencyDirectory directory) {
        String bearerKind = bearerKind(arising, directory);
        return arising.duty().isDischargedByMessage()
                ? new Messages(arising, known, directory, bearerKind).search()
                : amongEvents(arising, known, directory, bearerKind);
    }

    private static @Nullable String bearerKind(Arising arising, AgencyDirectory directory) {
        String kind = arising.duty().bearer();
        return kind.equals(Duty.EVENTS_OWN_AGENCY)
                ? directory.kindOf(arising.bearer().id()).orElse(null)
                : kind;
    }

    private static boolean isOfKind(@Nullable String agencyId, @Nullable String kind, AgencyDirectory directory) {
        return kind != null && directory.kindOf(agencyId).filter(kind::equals).isPresent();
    }

    private static Discharge amongEvents(
            Arising arising, KnownCase known, AgencyDirectory directory, @Nullable String bearerKind) {
        KnownEvent first = null;
        boolean untimed = false;
        for (String kind : arising.duty().dischargedBy()) {
            for (KnownEvent event : known.eventsOf(kind)) {
                if (isOfKind(event.agencyId(), bearerKind, directory) && fits(event, arising)) {
                    untimed |= event.at() == null;
                    first = earlierEvent(first, event, arising.event().at());
                }
            }
        }
        return first == null
                ? new Discharge(null, null, null, untimed)
                : new Discharge(first.id(), first.at(), null, untimed);
    }

    private static boolean fits(KnownEvent event, Arising arising) {
        boolean names = arising.victimId() == null || namesOrNamesNone(event, arising.victimId());
        return names && event.cameFromOrNamesNone(arising.event().id());
    }

    private static boolean namesOrNamesNone(KnownEvent event, String victimId) {
        return event.row().victimId() == null || event.concerns(victimId);
    }

    private static @Nullable KnownEvent earlierEvent(
            @Nullable KnownEvent first, KnownEvent event, @Nullable Instant from) {
        if (event.at() == null || from == null || event.at().isBefore(from)) {
            return first;
        }
        return first == null || isBefore(event.at(), event.id(), first.at(), first.id()) ? event : first;
    }

    /** Of two at the same time the smaller id counts (bundle.md 6.3.5). */
    private static boolean isBefore(Instant at, String id, Instant thanAt, String thanId) {
        int order = at.compareTo(thanAt);
        return order < 0 || (order == 0 && id.compareTo(thanId) < 0);
    }

    /** The search among messages. */
    private static final class Messages {

        private final Arising arising;
        private final KnownCase known;
        private final AgencyDirectory directory;
        private final @Nullable String bearerKind;
        private @Nullable Set<String> tellers;

        Messages(Arising arising, KnownCase known, AgencyDirectory directory, @Nullable String bearerKind) {
            this.arising = arising;
            this.known = known;
            this.directory = directory;
            this.bearerKind = bearerKind;
        }

        Discharge search() {
            KnownMessage first = null;
            boolean untimed = false;
            for (String kind : arising.duty().dischargedBy()) {
                for (KnownMessage message : known.messagesOf(kind)) {
                    if (fits(message)) {
                        untimed |= message.sentAt() == null;
                        first = earlier(first, message);
                    }
                }
            }
            return first == null
                    ? new Discharge(null, null, null, untimed)
                    : new Discharge(first.id(), first.sentAt(), first, untimed);
        }

        private boolean fits(KnownMessage message) {
            return !message.bounced()
                    && message.isAboutOrNamesNone(arising.event().id())
                    && arising.reaches(message)
                    && arising.allowsNamesOf(message)
                    && isRightSender(message.fromAgencyId());
        }

        private boolean isRightSender(@Nullable String agencyId) {
            return isOfKind(agencyId, bearerKind, directory)
                    || (arising.duty().isToVictim()
                            && agencyId != null
                            && tellers().contains(agencyId));
        }

        /** The agencies that the bearer's own messages about the event name as the one that will tell the victim. */
        private Set<String> tellers() {
            if (tellers == null) {
                tellers = new HashSet<>();
                for (KnownMessage message : known.messages()) {
                    if (namesTeller(message)) {
                        tellers.add(message.row().tellerId());
                    }
                }
            }
            return tellers;
        }

        private boolean namesTeller(KnownMessage message) {
            return message.row().tellerId() != null
                    && !message.bounced()
                    && message.fromAgencyId() != null
                    && message.fromAgencyId().equals(arising.bearer().id())
                    && message.isAbout(arising.event().id())
                    && arising.allowsNamesOf(message);
        }

        private @Nullable KnownMessage earlier(@Nullable KnownMessage first, KnownMessage message) {
            Instant from = arising.event().at();
            if (message.sentAt() == null || from == null || message.sentAt().isBefore(from)) {
                return first;
            }
            return first == null || isBefore(message.sentAt(), message.id(), first.sentAt(), first.id())
                    ? message
                    : first;
        }
    }

    /** Required fields that the discharging message is known to lack, in the order of the catalogue. */
    List<String> missingFields(Duty duty) {
        Set<String> packet = message == null ? null : message.row().packet();
        return packet == null
                ? List.of()
                : duty.requires().stream()
                        .filter(field -> !packet.contains(field))
                        .toList();
    }
}

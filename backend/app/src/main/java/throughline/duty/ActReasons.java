package throughline.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a message or event why it did or did not start a clock or discharge an obligation. */
record ActReasons(Arising arising, @Nullable String bearerKind, Wording wording) {

    /** Everything that keeps an act from it, in words. */
    String lacks(KnownAct act, List<Criterion> lacks) {
        return lacks.stream()
                .map(criterion ->
                        act instanceof KnownMessage message ? of(criterion, message) : of(criterion, (KnownEvent) act))
                .collect(Collectors.joining("; "));
    }

    /** Everything that keeps a message from starting the clock, in words. */
    String keepsFromStarting(KnownMessage message, List<Criterion> lacks) {
        return lacks.stream()
                .map(criterion -> switch (criterion) {
                    case EVENT -> notAbout(message);
                    case RECIPIENT ->
                        "it went to %s, not to the bearer %s"
                                .formatted(
                                        receiver(message),
                                        Wording.orNobody(arising.bearer().id()));
                    default -> of(criterion, message);
                })
                .collect(Collectors.joining("; "));
    }

    private String of(Criterion criterion, KnownMessage message) {
        return switch (criterion) {
            case ARRIVED -> "it bounced";
            case EVENT -> notAbout(message);
            case RECIPIENT -> "it went to %s, not to %s".formatted(receiver(message), owed());
            case VICTIM -> "it names %s, not %s".formatted(Wording.list(message.names()), arising.victimId());
            case SENDER -> wrongSender(message);
            case TIME -> notAfter("it was sent");
        };
    }

    private String of(Criterion criterion, KnownEvent event) {
        return switch (criterion) {
            case EVENT ->
                "it came from %s, not from %s"
                        .formatted(event.row().causedById(), arising.event().id());
            case VICTIM -> "it concerns %s, not %s".formatted(event.row().victimId(), arising.victimId());
            case SENDER ->
                event.agencyId() == null
                        ? "it has no agency"
                        : "it is an event of %s, which is not %s".formatted(event.agencyId(), bearer());
            case TIME -> notAfter("it happened");
            case ARRIVED, RECIPIENT -> "";
        };
    }

    private String notAfter(String what) {
        return what + (arising.event().at() == null ? ", but the event has no time" : " before the event");
    }

    private String notAbout(KnownMessage message) {
        return message.row().aboutEventIds().isEmpty()
                ? "it names no event"
                : "it is about %s, not about %s"
                        .formatted(
                                Wording.list(message.row().aboutEventIds().stream()
                                        .sorted()
                                        .toList()),
                                arising.event().id());
    }

    private String wrongSender(KnownMessage message) {
        if (message.fromAgencyId() == null) {
            return "no agency sent it";
        }
        String teller = arising.duty().isToVictim() ? ", nor named by the bearer as the one to tell the victim" : "";
        return "%s sent it, which is not %s%s".formatted(message.fromAgencyId(), bearer(), teller);
    }

    private String bearer() {
        String kind = bearerKind == null ? "" : " nor of its kind (" + wording.agencyKind(bearerKind) + ")";
        return arising.bearer().id() == null && bearerKind != null
                ? "of the kind that bears it (" + wording.agencyKind(bearerKind) + ")"
                : Wording.orNobody(arising.bearer().id()) + kind;
    }

    private static String receiver(KnownMessage message) {
        if (message.toAgencyId() != null) {
            return message.toAgencyId();
        }
        return message.row().toId().equals(CaseFile.OTHER_PERSON) ? "somebody else" : Wording.list(message.toVictims());
    }

    private String owed() {
        if (arising.duty().isToVictim()) {
            return Wording.list(arising.victims());
        }
        return arising.recipient().all().isEmpty()
                ? "the one owed, for nobody was found"
                : String.join(" or ", arising.recipient().all());
    }
}

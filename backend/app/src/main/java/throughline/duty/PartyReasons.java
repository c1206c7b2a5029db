package throughline.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.Explanation.FoundParty;
import throughline.duty.KnownCase.Act;
import throughline.duty.Parties.Party;

/** Says what made somebody the one who owes or is owed. */
record PartyReasons(KnownCase known, Wording wording) {

    FoundParty bearer(Arising arising) {
        return found(arising.bearer(), arising.duty().bearer());
    }

    FoundParty recipient(Arising arising, @Nullable String shownId) {
        Duty duty = arising.duty();
        if (duty.recipient() == null) {
            return new FoundParty(
                    null, PartyStep.NOT_TOLD, List.of(), null, "it is to be done, and nobody has to be told");
        }
        if (duty.isToVictim()) {
            return new FoundParty(
                    shownId, PartyStep.VICTIM, List.copyOf(arising.victims()), null, "the duty is owed to the victim");
        }
        FoundParty found = found(arising.recipient(), duty.recipient());
        return shownId == null || shownId.equals(found.id()) ? found : receiver(found, shownId);
    }

    /** Of several that serve the area, the one that received the discharging message is shown (bundle.md 6.2.5). */
    private static FoundParty receiver(FoundParty found, String shownId) {
        return new FoundParty(
                shownId,
                found.step(),
                found.all(),
                found.actId(),
                found.why() + "; " + shownId + " is shown, which received the message that discharged it");
    }

    private FoundParty found(Party party, String kind) {
        String actId = party.act() == null ? null : party.act().rowId();
        return new FoundParty(party.id(), party.step(), party.all(), actId, why(party, kind));
    }

    private String why(Party party, String kind) {
        return switch (party.step()) {
            case NAMED_BY_EVENT -> "the event names it as the other agency";
            case OWN_AGENCY -> "the event is its own";
            case LAST_TO_ACT ->
                "the last %s to act in the case up to the event: %s"
                        .formatted(wording.agencyKind(kind), act(party.act()));
            case SERVES_AREA ->
                "no %s had acted in the case by then; it serves the area of %s%s"
                        .formatted(wording.agencyKind(kind), known.file().forceId(), others(party));
            case FIRST_SEEN_LATER ->
                "no %s had acted in the case by then and none serves the area of %s; it was the first later: %s"
                        .formatted(wording.agencyKind(kind), known.file().forceId(), act(party.act()));
            default -> nobody(kind);
        };
    }

    private String nobody(String kind) {
        return kind.equals(Duty.EVENTS_OWN_AGENCY)
                ? "nobody's job: only the event's own agency can do it, and the event has none"
                : "nobody's job: no %s acts in the case or is told anything there, and none serves the area of %s"
                        .formatted(wording.agencyKind(kind), known.file().forceId());
    }

    private static String others(Party party) {
        if (party.all().size() == 1) {
            return "";
        }
        List<String> others = new ArrayList<>(party.all());
        others.remove(party.id());
        return ", as " + Wording.list(others) + (others.size() == 1 ? " does" : " do")
                + "; the smallest id is taken, and each of them is a right one";
    }

    private static String act(Act act) {
        String what =
                switch (act.doing()) {
                    case EVENT -> "its event ";
                    case MESSAGE -> "its message ";
                    case ASSIGNMENT -> "its assignment ";
                    case RECEIPT -> "it received ";
                };
        return what + act.rowId() + ", " + Wording.moment(act.at());
    }
}

package throughline.generate;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A failure that has to be found.
 *
 * @param victim null where the finding names none
 * @param duty the id of the duty, empty where the finding shows none
 * @param event the event that the duty arose from or that the finding is about; null where it shows none
 * @param evidence rows that the finding has to show, among others
 * @param planted false for what follows by law from something else that was planted
 * @param holds asked when the case is complete: whether nothing told later undid it
 */
record Plant(
        FailureKind kind,
        @Nullable VictimDraft victim,
        String duty,
        @Nullable EventDraft event,
        List<? extends Draft> evidence,
        boolean planted,
        BooleanSupplier holds) {

    Plant(FailureKind kind, @Nullable VictimDraft victim, @Nullable EventDraft event, List<? extends Draft> evidence) {
        this(kind, victim, "", event, evidence, true, () -> true);
    }

    Plant(FailureKind kind, Owed owed, List<? extends Draft> evidence, boolean planted) {
        this(kind, owed.victim, owed.duty.id(), owed.trigger, evidence, planted, () -> true);
    }

    Plant unless(BooleanSupplier undone) {
        return new Plant(kind, victim, duty, event, evidence, planted, () -> !undone.getAsBoolean());
    }

    Plant under(String dutyId) {
        return new Plant(kind, victim, dutyId, event, evidence, planted, holds);
    }

    /** The same, as something that follows from another failure. */
    Plant following() {
        return new Plant(kind, victim, duty, event, evidence, false, holds);
    }
}

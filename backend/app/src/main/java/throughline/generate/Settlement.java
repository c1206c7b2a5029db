package throughline.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what has to be found in a case that has been told to its end: what was planted and what follows by law. */
final class Settlement {

    private static final int REFERRAL_DAYS = 28;

    private final Story story;
    private final World world;
    private final WorkCalendar calendar;
    private final List<Plant> found = new ArrayList<>();

    Settlement(Story story) {
        this.story = story;
        this.world = story.world;
        this.calendar = world.calendar();
    }

    void settle() {
        story.file.owed.stream()
                .filter(owed -> world.isKnown(owed.start.toLocalDate()))
                .forEach(this::settle);
        story.file.plants.stream().filter(plant -> plant.holds().getAsBoolean()).forEach(found::add);
        story.file.plants.clear();
        story.file.plants.addAll(found);
    }

    private void settle(Owed owed) {
        if (owed.duty.kind().equals("RECORD")) {
            settleRecording(owed);
            return;
        }
        MessageDraft done = owed.doneBy(world.asOf());
        if (done == null) {
            settleMissed(owed);
            return;
        }
        if (owed.duty.hasNumber() && owed.isLate(done.sentAt, calendar)) {
            add(FailureKind.SENT_LATE, owed, List.of(done));
            settleAstray(owed);
        }
        boolean lacks = done.packet != null && !done.packet.keySet().containsAll(owed.duty.requires());
        if (lacks) {
            add(FailureKind.INCOMPLETE_PACKET, owed, List.of(done));
        }
    }

    private void add(FailureKind kind, Owed owed, List<MessageDraft> evidence) {
        found.add(new Plant(kind, owed, evidence, owed.mishap == kind));
    }

    private void settleRecording(Owed owed) {
        @Nullable EventDraft recorded = owed.recorded;
        boolean known = recorded != null && world.isKnown(recorded.day());
        if (known ? owed.isLate(recorded.at, calendar) : world.isOver(owed.due(calendar))) {
            add(FailureKind.NOT_DONE, owed, List.of());
        }
    }

    private void settleMissed(Owed owed) {
        boolean referral = owed.duty.isReferral();
        if (!owed.duty.hasNumber()) {
            LocalDate last = owed.start.toLocalDate().plusDays(REFERRAL_DAYS);
            if (referral && world.isOver(last)) {
                add(FailureKind.NOT_REFERRED, owed, List.of());
            }
            return;
        }
        if (!world.isOver(owed.due(calendar))) {
            return;
        }
        add(referral ? FailureKind.NOT_REFERRED : FailureKind.NOT_SENT, owed, List.of());
        settleAstray(owed);
        boolean neglected = owed.handovers.stream().anyMatch(handover -> handover.acknowledgedBy(world.asOf()));
        if (neglected) {
            add(FailureKind.NOT_ACTED_ON, owed, List.of());
        }
    }

    private void settleAstray(Owed owed) {
        List<MessageDraft> astray =
                owed.astray.stream().filter(one -> world.isKnown(one.sentOn())).toList();
        if (!astray.isEmpty()) {
            add(FailureKind.WRONG_PARTY, owed, astray);
        }
    }
}

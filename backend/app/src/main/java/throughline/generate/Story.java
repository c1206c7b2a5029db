package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One telling of one case: what has been told so far, and the means to tell on. */
final class Story {

    final World world;
    final CaseDraft file;
    final Mishaps mishaps;
    final VictimRecords records;
    final Cast cast;
    final HolderLine holders;
    /** By victim: the handover to the Witness Care Unit, if it arrived. */
    final Map<VictimDraft, MessageDraft> handovers = new HashMap<>();

    /** What receivers take over into their records. */
    final List<Copies> copies = new ArrayList<>();

    private final Dice caseDice;
    /** The dice of the chapter, so that a change in one chapter leaves the others as they were. */
    Dice dice;

    Story(World world, CaseDraft file, Mishaps mishaps, Dice caseDice) {
        this.world = world;
        this.file = file;
        this.mishaps = mishaps;
        this.caseDice = caseDice;
        this.dice = caseDice;
        this.records = new VictimRecords(file);
        this.cast = new Cast(world, file.area, caseDice.forked(1000));
        this.holders = new HolderLine(this);
    }

    void chapter(int number) {
        dice = caseDice.forked(number);
    }

    Area area() {
        return file.area;
    }

    List<VictimDraft> victims() {
        return file.victims();
    }

    EventDraft happens(String kind, LocalDateTime at, String agency) {
        int ordinal =
                (int) file.events.stream().filter(one -> one.kind.equals(kind)).count();
        EventDraft event = new EventDraft(kind, ordinal, at, agency);
        file.events.add(event);
        return event;
    }

    /** Starts to say what a duty asks for. */
    Saying owes(String duty, EventDraft trigger) {
        return new Saying(this, world.duty(duty), trigger);
    }

    /** Says something that no duty asks for. */
    MessageDraft says(String kind, Party from, Party to, LocalDateTime at) {
        MessageDraft message = new MessageDraft(kind, List.of(), from, to, at);
        Delivery.deliver(message, world.calendar(), dice);
        message.victim = to.victim();
        file.messages.add(message);
        return message;
    }

    /** A time in office hours on the first working day so many days later, or on one soon after. */
    LocalDateTime later(LocalDateTime from, int fewest, int most) {
        LocalDate day = world.calendar().onOrAfter(from.toLocalDate().plusDays(dice.between(fewest, most)));
        LocalDateTime at = officeHours(day, dice);
        return at.isAfter(from) ? at : from.plusMinutes(20);
    }

    static LocalDateTime officeHours(LocalDate day, Dice dice) {
        return day.atTime(8, 40).plusMinutes(dice.below(530));
    }

    /** Within the next hours of the same day. */
    LocalDateTime shortly(LocalDateTime from) {
        return from.plusMinutes(dice.between(12, 130));
    }

    /** Names a point of the story, the same in every telling. */
    String key(String what, @Nullable EventDraft event, @Nullable VictimDraft victim) {
        return what + ':' + (event == null ? "" : event.name) + ':' + (victim == null ? "" : victim.number);
    }

    /** Dice for what goes wrong at a point, so that it does not move the dice of the chapter. */
    Dice diceFor(String key) {
        return caseDice.forked(key.hashCode());
    }
}

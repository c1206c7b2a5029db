package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells one case: once as it should be, and, if something is meant to go wrong, again with that in it. */
final class CaseTeller {

    /** How often each course is taken, by the gravity of the offence; the courses are those of {@link #follow}. */
    private static final int[][] COURSES = {
        {68, 17, 5, 3, 1, 6}, {24, 26, 32, 6, 3, 9}, {12, 24, 34, 2, 9, 19}, {0, 2, 0, 0, 3, 95}
    };

    private final World world;
    private final Map<FailureKind, Integer> possible = new EnumMap<>(FailureKind.class);

    CaseTeller(World world) {
        this.world = world;
    }

    /**
     * Tells the case of a number.
     *
     * @param earlier the case before, if its victim comes back in this one
     * @param comesBack whether the victim of this case comes back in the next
     */
    CaseDraft tell(int number, @Nullable CaseDraft earlier, boolean comesBack) {
        Dice dice = new Dice(world.spec().seed()).forked(number);
        Frame frame = new Frame("C" + padded(number), dice, earlier, comesBack);
        Mishaps mishaps = new Mishaps();
        CaseDraft told = tell(frame, mishaps);
        Set<FailureKind> couldFail = mishaps.possible();
        couldFail.forEach(kind -> possible.merge(kind, 1, Integer::sum));
        Dice fate = dice.forked(2000);
        for (FailureKind kind : FailureKind.values()) {
            boolean meant = fate.chance(world.spec().rates().of(kind)) && couldFail.contains(kind);
            List<Mishaps.Chance> chances = meant ? mishaps.chances(kind) : List.of();
            if (!chances.isEmpty()) {
                mishaps = mishaps.and(fate.pick(chances));
                told = tell(frame, mishaps);
            }
        }
        told.finish(world.asOf());
        return told;
    }

    /** By kind: in how many cases it could have been planted. */
    Map<FailureKind, Integer> possible() {
        return possible;
    }

    private record Frame(String id, Dice dice, @Nullable CaseDraft earlier, boolean comesBack) {}

    private String padded(int number) {
        int width = Math.max(4, Integer.toString(world.spec().cases()).length());
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    private CaseDraft tell(Frame frame, Mishaps mishaps) {
        Dice dice = frame.dice.forked(0);
        Area area = world.places().draw(dice);
        CaseDraft file = new CaseDraft(frame.id, area);
        boolean paired = frame.earlier != null || frame.comesBack;
        file.offence = paired ? Offence.DOMESTIC : Offence.draw(dice);
        file.youthSuspect = area.youthTeam() != null && file.offence.gravity() < 3 && !paired && dice.percent(9);
        LocalDateTime reported = reported(frame, dice);
        file.offenceDate = reported.toLocalDate().minusDays(dice.early(dice.percent(20) ? 60 : 3));
        file.urn = area.number() + "QX" + (10_000 + dice.below(90_000)) + reported.getYear() % 100;
        addPeople(frame, file, dice);
        Story story = new Story(world, file, mishaps, frame.dice);
        int course = area.prosecutes()
                ? dice.weighted(COURSES[file.offence.gravity()])
                : Math.min(2, dice.weighted(COURSES[file.offence.gravity()]));
        follow(story, new ReportChapter(story).tell(reported), course);
        complete(story);
        return file;
    }

    private LocalDateTime reported(Frame frame, Dice dice) {
        LocalDate first = world.spec().firstDay();
        if (frame.earlier != null) {
            first = frame.earlier.events.get(0).day().plusDays(1);
        }
        int days = (int) (world.asOf().toEpochDay() - first.toEpochDay());
        LocalDate day = days < 0 ? world.asOf() : first.plusDays(dice.between(0, days));
        return day.atTime(8, 0).plusMinutes(dice.below(660));
    }

    private static void addPeople(Frame frame, CaseDraft file, Dice dice) {
        People people = new People(file, dice);
        if (frame.earlier != null) {
            people.add(frame.earlier.people.get(0));
        } else {
            people.draw();
        }
        file.people.get(0).appearsAgain = frame.comesBack;
        String home = file.area.force();
        file.people.forEach(person -> person.homeForce = home);
    }

    private void follow(Story story, EventDraft report, int course) {
        if (course == 0) {
            story.chapter(2);
            new EndChapter(story).screenOut(report);
            return;
        }
        story.chapter(3);
        boolean suspect = course > 1;
        LocalDateTime decided = new InvestigationChapter(story).tell(report, suspect);
        switch (course) {
            case 1, 2 -> new EndChapter(story).stopInvestigating(decided, suspect);
            case 3 -> new EndChapter(story).dispose(decided);
            case 4 -> new ChargingChapter(story).askFor(decided, false);
            default -> new ChargingChapter(story).askFor(decided, true);
        }
    }

    private static void complete(Story story) {
        story.chapter(20);
        List<LiveStretch> stretches = LiveStretch.of(story.file);
        story.holders.write(stretches);
        new ReferralEnds(story).happen();
        new ContactFiller(story).fill(stretches);
        new Chases(story).happen();
        story.copies.stream().sorted(Comparator.comparing(Copies::at)).forEach(Copies::take);
        new ChangeNews(story).spread();
        story.records.datePackets();
        new Settlement(story).settle();
    }
}

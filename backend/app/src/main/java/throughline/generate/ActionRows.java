package throughline.generate;

import java.time.LocalDate;
import java.util.List;

/** Writes what agencies have taken on to do better: one action for each of some themes and some areas. */
final class ActionRows {

    private static final int AREAS_BETWEEN = 6;
    private static final int DAYS_TO_START = 60;
    private static final int DAYS_TO_FINISH = 300;

    /** What is to be done better, and the duties that it is about. */
    private record Theme(String kind, String title, String source, String duties) {}

    private static final List<Theme> THEMES = List.of(
            new Theme(
                    "IMPROVEMENT_ACTION",
                    "Tell victims of bail in one working day",
                    "INSPECTION",
                    "R6-BAIL;R6-BAIL-VAR"),
            new Theme("EFFECTIVE_PRACTICE", "Victim hub sends handovers by interface", "SELF_ASSESSMENT", "H13"),
            new Theme("RECOMMENDATION", "Refer on the day of the report", "OVERSIGHT", "R4-REF;R4-SPEC"),
            new Theme("AREA_OF_CONCERN", "Outcomes reach witness care late", "COMPLAINT", "R9-COURT-LEG"));

    private final WorldSink sink;

    ActionRows(WorldSink sink) {
        this.sink = sink;
    }

    void write(World world) {
        Dice dice = new Dice(world.spec().seed()).forked(-2);
        List<Area> areas = world.places().areas();
        for (int i = 0; i < areas.size(); i += AREAS_BETWEEN) {
            int number = 1 + i / AREAS_BETWEEN;
            write(world, areas.get(i), THEMES.get(number % THEMES.size()), "ACT-" + number, dice);
        }
    }

    private void write(World world, Area area, Theme theme, String id, Dice dice) {
        LocalDate raised = world.spec().firstDay().plusDays(dice.between(0, 28));
        LocalDate started = raised.plusDays(DAYS_TO_START);
        LocalDate done = raised.plusDays(DAYS_TO_FINISH);
        boolean begun = world.isKnown(started) && !theme.kind.equals("AREA_OF_CONCERN");
        boolean finished = begun && world.isKnown(done);
        sink.write(
                WorldTable.ACTIONS,
                id,
                theme.kind,
                theme.title,
                theme.source,
                area.force(),
                area.force(),
                theme.duties,
                raised.toString(),
                done.toString(),
                begun ? started.toString() : "",
                finished ? done.toString() : "",
                finished ? "DONE" : begun ? "IN_PROGRESS" : "OPEN");
    }
}

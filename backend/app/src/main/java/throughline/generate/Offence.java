package throughline.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What the case is about.
 *
 * @param weight how often it is reported, roughly, in a thousand crimes with a victim
 * @param gravity 0 for what is rarely investigated, up to 3 for a death
 * @param domestic share in a hundred that is domestic abuse
 */
record Offence(String group, List<String> markers, int weight, int gravity, int domestic) {

    static final Offence OTHER = new Offence("OTHER", List.of(), 10, 0, 0);
    static final Offence DOMESTIC = new Offence("VIOLENCE_WITHOUT_INJURY", List.of("DOMESTIC_ABUSE"), 0, 1, 100);

    private static final List<Offence> ALL = List.of(
            new Offence("THEFT", List.of(), 210, 0, 0),
            new Offence("VEHICLE", List.of(), 90, 0, 0),
            new Offence("BURGLARY", List.of(), 70, 0, 0),
            new Offence("CRIMINAL_DAMAGE_ARSON", List.of(), 100, 0, 12),
            new Offence("CRIMINAL_DAMAGE_ARSON", List.of("ARSON_ENDANGERING_LIFE"), 3, 2, 0),
            new Offence("FRAUD", List.of(), 40, 0, 0),
            new Offence("PUBLIC_ORDER", List.of(), 60, 0, 0),
            new Offence("PUBLIC_ORDER", List.of("HATE_CRIME"), 15, 1, 0),
            new Offence("VIOLENCE_WITHOUT_INJURY", List.of(), 130, 1, 35),
            new Offence("VIOLENCE_WITH_INJURY", List.of(), 110, 2, 32),
            new Offence("VIOLENCE_WITH_INJURY", List.of("GRIEVOUS_HARM_INTENT"), 8, 2, 20),
            new Offence("STALKING_HARASSMENT", List.of(), 60, 1, 25),
            new Offence("STALKING_HARASSMENT", List.of("STALKING"), 30, 1, 40),
            new Offence("SEXUAL", List.of("SEXUAL_OFFENCE"), 35, 2, 15),
            new Offence("ROBBERY", List.of(), 20, 2, 0),
            new Offence("DEATH_OR_INJURY_DRIVING", List.of(), 4, 2, 0),
            new Offence("HOMICIDE", List.of(), 5, 3, 0),
            OTHER);

    private static final int[] WEIGHTS = ALL.stream().mapToInt(Offence::weight).toArray();

    static Offence draw(Dice dice) {
        Offence drawn = ALL.get(dice.weighted(WEIGHTS));
        if (!dice.percent(drawn.domestic)) {
            return drawn;
        }
        List<String> markers = new ArrayList<>(drawn.markers);
        markers.add(0, "DOMESTIC_ABUSE");
        return new Offence(drawn.group, markers, drawn.weight, Math.max(1, drawn.gravity), drawn.domestic);
    }

    boolean isDomestic() {
        return markers.contains("DOMESTIC_ABUSE");
    }

    boolean isHomicide() {
        return gravity == 3;
    }

    /** Whether the offence by itself is a ground for Enhanced Rights. */
    boolean isGround() {
        return !markers.isEmpty();
    }

    /** Whether it opens the Victim Contact Scheme if the sentence is long enough. */
    boolean opensContactScheme() {
        return gravity >= 2;
    }
}

package throughline.generate;

import java.util.List;
import java.util.Set;

/** Draws the people of a case. */
final class People {

    private static final List<String> SEXES = List.of("FEMALE", "MALE", "FEMALE", "MALE", "OTHER");
    private static final List<String> ETHNICITIES =
            List.of("WHITE", "WHITE", "WHITE", "WHITE", "ASIAN", "BLACK", "MIXED", "OTHER");
    private static final List<String> LANGUAGES = List.of("pl", "ro", "ur", "pa", "ar", "so", "pt", "cy");
    private static final List<String> PERSONAL_GROUNDS = List.of(
            "PERSISTENTLY_TARGETED", "MENTAL_DISORDER", "PHYSICAL_DISABILITY", "INTIMIDATED", "IMPAIRED_FUNCTIONING");
    private static final List<Set<String>> UNSAFE =
            List.of(Set.of("VOICEMAIL", "LETTER"), Set.of("TEXT", "VOICEMAIL"), Set.of("LETTER"), Set.of("EMAIL"));
    private static final List<String> PREFERENCES = List.of("PHONE", "PHONE", "TEXT", "EMAIL", "EMAIL", "LETTER");

    private final CaseDraft file;
    private final Dice dice;

    People(CaseDraft file, Dice dice) {
        this.file = file;
        this.dice = dice;
    }

    void draw() {
        int victims = 1;
        if (file.offence.isHomicide()) {
            victims = dice.between(1, 3);
        } else if (dice.percent(8)) {
            victims = 2;
        }
        for (int number = 1; number <= victims; number++) {
            addVictim(number);
        }
        if (file.offence.isHomicide() && victims > 1 && dice.percent(50)) {
            addSomebodyFor(file.people.get(0), "SPOKESPERSON");
        }
    }

    /** Somebody who was a victim in an earlier case. */
    void add(VictimDraft earlier) {
        VictimDraft again = person(earlier.id, 1, "Victim A");
        again.sex = earlier.sex;
        again.age = earlier.age;
        again.known = true;
        again.enhancedFrom = earlier.enhancedFrom;
        again.unsafe = dice.percent(40) ? dice.pick(UNSAFE) : Set.of();
        file.people.add(again);
    }

    private VictimDraft person(String id, int number, String label) {
        VictimDraft person = new VictimDraft(id, number);
        person.label = label;
        person.sex = dice.pick(SEXES);
        person.ethnicity = dice.percent(80) ? dice.pick(ETHNICITIES) : "";
        person.disability = dice.percent(70) ? dice.percent(15) ? "YES" : "NO" : "";
        person.language = dice.percent(90) ? "en" : dice.pick(LANGUAGES);
        person.age = dice.between(18, 79);
        person.preferredChannel = dice.pick(PREFERENCES);
        return person;
    }

    private void addVictim(int number) {
        VictimDraft victim = person(file.id + "-V" + number, number, "Victim " + (char) ('A' + number - 1));
        victim.role = role(number);
        victim.witness = dice.percent(file.offence.gravity() > 0 ? 75 : 40) ? "YES" : "NO";
        victim.anonymity = file.offence.group().equals("SEXUAL") ? "YES" : "";
        boolean child = victim.role.equals("VICTIM") && file.offence.gravity() > 0 && dice.percent(9);
        if (child) {
            victim.age = dice.between(8, 16);
            victim.markers.add("UNDER_18");
        } else if (dice.percent(7)) {
            victim.markers.add(dice.pick(PERSONAL_GROUNDS));
        }
        boolean endangered = file.offence.isDomestic() || file.offence.markers().contains("STALKING");
        victim.unsafe = endangered && dice.percent(45) ? dice.pick(UNSAFE) : Set.of();
        if (victim.unsafe.contains(victim.preferredChannel)) {
            victim.preferredChannel = "PHONE";
        }
        file.people.add(victim);
        if (child) {
            addSomebodyFor(victim, "GUARDIAN");
        }
    }

    private String role(int number) {
        boolean ofProperty = file.offence.gravity() == 0;
        if (file.offence.isHomicide()) {
            return "BEREAVED_RELATIVE";
        }
        if (ofProperty && dice.percent(18)) {
            return "BUSINESS_CONTACT";
        }
        return number > 1 && dice.percent(40) ? "AFFECTED_PERSON" : "VICTIM";
    }

    private void addSomebodyFor(VictimDraft victim, String role) {
        VictimDraft person = person(
                file.id + "-G" + victim.number, victim.number, role.equals("GUARDIAN") ? "Guardian" : "Spokesperson");
        person.role = role;
        person.actsFor = victim;
        victim.guardian = person;
        file.people.add(person);
    }
}

package throughline.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The officers of all agencies: a pool that grows with the world up to a bound, and not with its cases. */
final class Staff {

    private static final int CASES_FOR_ANOTHER_POOL = 20_000;
    private static final int MOST_POOLS = 6;

    /** How many officers of which roles an agency of a kind has in a small world. */
    private static final Map<String, Map<String, Integer>> POSTS = Map.of(
            "POLICE_FORCE",
            Map.of(
                    "CALL_HANDLER",
                    2,
                    "RESPONSE_OFFICER",
                    4,
                    "OFFICER_IN_CASE",
                    6,
                    "CUSTODY_OFFICER",
                    3,
                    "SUPERVISOR",
                    1,
                    "FAMILY_LIAISON_OFFICER",
                    1,
                    "SEXUAL_OFFENCE_OFFICER",
                    1),
            "WITNESS_CARE_UNIT",
            Map.of("WITNESS_CARE_OFFICER", 3),
            "CPS",
            Map.of("PROSECUTOR", 4, "CPS_VICTIM_LIAISON", 2),
            "COURT",
            Map.of("COURT_OFFICER", 3),
            "SUPPORT_SERVICE",
            Map.of("SUPPORT_WORKER", 2),
            "SPECIALIST_SERVICE",
            Map.of("ADVISER", 2),
            "VICTIM_LIAISON_UNIT",
            Map.of("VICTIM_LIAISON_OFFICER", 3),
            "PROBATION",
            Map.of("PROBATION_PRACTITIONER", 2));

    private static final List<String> TEAMS = List.of("North", "South", "East", "West");

    private final List<Officer> officers = new ArrayList<>();
    private final Map<String, List<Officer>> pools = new HashMap<>();
    private final List<Posting> postings = new ArrayList<>();
    /** By force: the officer who left it for its Witness Care Unit. */
    private final Map<String, Posting> movers = new HashMap<>();

    Staff(Places places, WorldSpec spec) {
        Dice dice = new Dice(spec.seed()).forked(-1);
        int pool = Math.min(MOST_POOLS, 1 + spec.cases() / CASES_FOR_ANOTHER_POOL);
        for (Agency agency : places.agencies()) {
            POSTS.getOrDefault(agency.kind(), Map.of()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(post -> hire(agency, post.getKey(), post.getValue() * pool, dice));
        }
        int days = (int) (spec.asOf().toEpochDay() - spec.firstDay().toEpochDay());
        for (Area area : places.areas()) {
            move(area, spec.firstDay().plusDays(dice.between(days / 4, days * 3 / 4)));
        }
    }

    private void hire(Agency agency, String role, int number, Dice dice) {
        for (int i = 1; i <= number; i++) {
            String id = "OFF-" + agency.id() + '-' + initials(role) + (i < 10 ? "-0" : "-") + i;
            Officer officer = new Officer(id, agency.id(), role, dice.pick(TEAMS));
            officers.add(officer);
            pools.computeIfAbsent(agency.id() + role, key -> new ArrayList<>()).add(officer);
        }
    }

    private static String initials(String role) {
        StringBuilder initials = new StringBuilder();
        for (String word : role.split("_")) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    /** One response officer of each force goes to its Witness Care Unit, one officer in the case to another team. */
    private void move(Area area, LocalDate day) {
        Officer mover = new Officer("OFF-" + area.force() + "-RO-M1", area.force(), "RESPONSE_OFFICER", "North");
        officers.add(mover);
        Posting leaving = new Posting(mover, area.witnessCare(), "WITNESS_CARE_OFFICER", "South", day);
        postings.add(leaving);
        movers.put(area.force(), leaving);
        Officer staying = pools.get(area.force() + "OFFICER_IN_CASE").get(0);
        String team = staying.team().equals("West") ? "East" : "West";
        postings.add(new Posting(staying, area.force(), "OFFICER_IN_CASE", team, day));
    }

    List<Officer> officers() {
        return officers;
    }

    List<Posting> postings() {
        return postings;
    }

    /** Somebody of an agency in a role; null if the agency has nobody by name. */
    @Nullable
    Officer somebody(String agency, String role, Dice dice) {
        List<Officer> pool = pools.get(agency + role);
        return pool == null ? null : dice.pick(pool);
    }

    /** A response officer of the force who stays there for at least a month. */
    Officer responder(Area area, LocalDate day, Dice dice) {
        Posting leaving = movers.get(area.force());
        Officer usual = somebody(area.force(), "RESPONSE_OFFICER", dice);
        return dice.percent(20) && day.plusDays(40).isBefore(leaving.from()) ? leaving.officer() : usual;
    }

    /** A witness care officer, among them the one who came from the police. */
    Officer witnessCarer(Area area, LocalDate day, Dice dice) {
        Posting leaving = movers.get(area.force());
        Officer usual = somebody(area.witnessCare(), "WITNESS_CARE_OFFICER", dice);
        return dice.percent(20) && !day.isBefore(leaving.from()) ? leaving.officer() : usual;
    }
}

package throughline.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agencies of the reference list, with local services added to each force, and the areas that they make. */
final class Places {

    /** Who serves which force; for every kind of agency, by force. */
    private final Map<String, Map<String, List<String>>> serving = new HashMap<>();

    private final List<Agency> agencies = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, List<String>> byKind = new HashMap<>();
    private final List<String[]> services = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int totalWeight;

    static Places ofProduct() {
        Places places = new Places();
        ReferenceCsv.forEach(
                "/reference/agencies.csv",
                row -> places.add(new Agency(
                        row.getField("id"),
                        row.getField("kind"),
                        row.getField("name"),
                        row.getField("gss_code"),
                        row.getField("force_number"),
                        row.getField("parent_id"))));
        ReferenceCsv.forEach(
                "/reference/serves.csv", row -> places.serve(row.getField("agency_id"), row.getField("force_id")));
        Map<String, Integer> volumes = new HashMap<>();
        ReferenceCsv.forEach(
                "/generate/force-volumes.csv",
                row -> volumes.put(row.getField("force_id"), Integer.valueOf(row.getField("thousands"))));
        List<Agency> forces = places.agencies.stream()
                .filter(agency -> agency.kind().equals("POLICE_FORCE"))
                .toList();
        forces.forEach(force -> places.addArea(force, volumes.getOrDefault(force.id(), 50)));
        return places;
    }

    private void add(Agency agency) {
        agencies.add(agency);
        kinds.put(agency.id(), agency.kind());
        byKind.computeIfAbsent(agency.kind(), kind -> new ArrayList<>()).add(agency.id());
    }

    private void serve(String agency, String force) {
        services.add(new String[] {agency, force});
        serving.computeIfAbsent(force, id -> new HashMap<>())
                .computeIfAbsent(kinds.get(agency), kind -> new ArrayList<>())
                .add(agency);
    }

    private void addArea(Agency force, int weight) {
        String number = force.forceNumber();
        boolean territorial = served(force.id(), "COURT") != null;
        Area area = new Area(
                force.id(),
                number,
                served(force.id(), "WITNESS_CARE_UNIT"),
                served(force.id(), "SUPPORT_SERVICE"),
                local("SPC-", "SPECIALIST_SERVICE", "specialist victim service", force),
                local("SAF-", "SAFEGUARDING", "safeguarding hub", force),
                local("MRC-", "MARAC", "risk assessment conference", force),
                territorial ? local("YOT-", "YOUTH_OFFENDING_TEAM", "youth offending team", force) : null,
                serving.get(force.id()).getOrDefault("CPS", List.of()),
                served(force.id(), "COURT"),
                served(force.id(), "PROBATION"),
                served(force.id(), "VICTIM_LIAISON_UNIT"));
        areas.add(area);
        weights.add(weight);
        totalWeight += weight;
    }

    private @Nullable String served(String force, String kind) {
        List<String> found = serving.get(force).getOrDefault(kind, List.of());
        return found.isEmpty() ? null : found.get(0);
    }

    /** Adds a local service to a force that the reference list does not hold, named as the force's other services are. */
    private String local(String prefix, String kind, String title, Agency force) {
        String id = prefix + force.forceNumber();
        String support = served(force.id(), "SUPPORT_SERVICE");
        String named = agencies.stream()
                .filter(agency -> agency.id().equals(support))
                .map(agency -> agency.name().replace("victim support service", title))
                .findFirst()
                .orElse(title + " " + force.forceNumber());
        add(new Agency(id, kind, named, "", "", ""));
        serve(id, force.id());
        return id;
    }

    List<Agency> agencies() {
        return Collections.unmodifiableList(agencies);
    }

    /** Each with the agency that serves and the force that it serves. */
    List<String[]> services() {
        return Collections.unmodifiableList(services);
    }

    List<Area> areas() {
        return Collections.unmodifiableList(areas);
    }

    String kind(String agencyId) {
        return kinds.get(agencyId);
    }

    /** An area, large forces more often. */
    Area draw(Dice dice) {
        int drawn = dice.below(totalWeight);
        int index = 0;
        while (drawn >= weights.get(index)) {
            drawn -= weights.get(index);
            index++;
        }
        return areas.get(index);
    }

    /** An area that comes before a court, large forces more often. */
    Area drawProsecuting(Dice dice) {
        Area area = draw(dice);
        return area.prosecutes() ? area : areas.get(0);
    }

    /** Whether there are agencies of the same kind, beyond the two that may serve one area. */
    boolean hasOthersThan(String agencyId) {
        return byKind.get(kind(agencyId)).size() > 2;
    }

    /** An agency of the same kind that does not serve the area: where something goes that goes astray. */
    String astray(String agencyId, Area area, Dice dice) {
        String kind = kind(agencyId);
        List<String> here = serving.get(area.force()).getOrDefault(kind, List.of());
        String drawn = agencyId;
        while (drawn.equals(agencyId) || drawn.equals(area.force()) || here.contains(drawn)) {
            drawn = dice.pick(byKind.get(kind));
        }
        return drawn;
    }
}

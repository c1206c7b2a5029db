package throughline.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.AgencyDirectory.Agency;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Person;
import throughline.duty.oracle.Places;

/** A small but nasty case: most of its rows are about the duties in focus, many almost fit, some have nothing to do with them. */
final class DrawnCase {

    private final Draw draw;
    private final DrawnTimes times;
    private final List<Duty> focus;
    private final Places places;
    private final List<Person> people;
    private final List<Event> events;

    private DrawnCase(Draw draw, DrawnTimes times, List<Duty> focus, Places places) {
        this.draw = draw;
        this.times = times;
        this.focus = focus;
        this.places = places;
        this.people = people();
        this.events = new DrawnEvents(draw, times, focus, this).events();
    }

    static Situation situation(Random random) {
        Draw draw = new Draw(random);
        DrawnTimes times = new DrawnTimes(draw);
        DrawnCatalog duties = new DrawnCatalog(draw, times);
        List<Duty> focus = duties.focus();
        Places places = new DrawnPlaces(draw, times).places(focus);
        CaseFile file = new DrawnCase(draw, times, focus, places).file();
        return new Situation(duties.around(focus), places, file, times.asOf());
    }

    private CaseFile file() {
        return new CaseFile(
                "C1",
                DrawnPlaces.FORCE,
                draw.some(0.5, List.of("DOMESTIC_ABUSE", "STALKING")),
                draw.among(true, true, false, null),
                draw.among(true, false, null),
                people,
                events,
                new DrawnMessages(draw, times, focus, this).messages(events),
                assignments(),
                assertions());
    }

    private List<Person> people() {
        List<Person> drawn = new ArrayList<>();
        List<String> victims = draw.ids("V", draw.chance(0.03) ? 0 : draw.among(1, 1, 2, 2, 3));
        for (String victim : victims) {
            String role = draw.among("VICTIM", "VICTIM", "BEREAVED_RELATIVE", "AFFECTED_PERSON", "BUSINESS_CONTACT");
            Set<String> actsFor = draw.chance(0.05) ? draw.some(0.5, victims) : new LinkedHashSet<>();
            actsFor.remove(victim);
            drawn.add(new Person(victim, role, actsFor, draw.among(true, true, false, null)));
        }
        if (!victims.isEmpty() && draw.chance(0.4)) {
            Set<String> actsFor = draw.some(0.6, victims);
            Set<String> one = Set.of(victims.get(0));
            drawn.add(
                    new Person("G1", draw.among("GUARDIAN", "SPOKESPERSON"), actsFor.isEmpty() ? one : actsFor, null));
        }
        return draw.shuffled(drawn);
    }

    private List<Assignment> assignments() {
        return draw.ids("AS", draw.among(0, 0, 1, 2)).stream()
                .map(id -> {
                    String officer = draw.perhaps(0.6, this::officer);
                    return new Assignment(
                            id, officer, officer == null || draw.chance(0.2) ? agency() : null, times.moment());
                })
                .toList();
    }

    private List<Assertion> assertions() {
        List<Assertion> assertions = new ArrayList<>();
        List<String> holders = List.of(agency(), agency());
        List<String> ids = draw.ids("A", people.isEmpty() ? 0 : draw.number(0, 6));
        for (int i = 0; i < ids.size(); i++) {
            String kind = draw.among("ENHANCED_STATUS", "OPT_OUT", "OPT_OUT", "RISK");
            Instant from = times.moment();
            assertions.add(new Assertion(
                    ids.get(i),
                    i + 2L,
                    draw.one(people).victimId(),
                    draw.one(holders),
                    kind,
                    value(kind),
                    from,
                    draw.chance(0.3) ? laterThan(from) : null));
        }
        return assertions;
    }

    private @Nullable Instant laterThan(Instant from) {
        Instant moment = times.momentFrom(from);
        return moment.isBefore(from) ? null : moment;
    }

    private String value(String kind) {
        return switch (kind) {
            case "ENHANCED_STATUS" -> draw.among("YES", "YES", "NO");
            case "RISK" -> draw.among("HIGH", "HIGH", "MEDIUM");
            default -> draw.among("ALL", "NONE", "VPS;" + scope(), scope());
        };
    }

    private String scope() {
        List<String> scopes = focus.stream()
                .flatMap(duty -> Stream.ofNullable(duty.optOut()))
                .filter(scope -> !scope.equals("VPS"))
                .toList();
        return scopes.isEmpty() || draw.chance(0.2) ? "CASE_UPDATES" : draw.one(scopes);
    }

    String agency() {
        return draw.one(places.agencies()).id();
    }

    String officer() {
        return draw.one(places.officers()).id();
    }

    @Nullable
    String person() {
        return people.isEmpty() ? null : draw.one(people).victimId();
    }

    String personOrOther() {
        return people.isEmpty() ? CaseFile.OTHER_PERSON : draw.one(people).victimId();
    }

    /** One that is of a kind, or one of its officers. */
    String partyOfKind(String kind) {
        List<String> agencies = places.agencies().stream()
                .filter(agency -> agency.kind().equals(kind))
                .map(Agency::id)
                .toList();
        List<String> parties = Stream.concat(
                        agencies.stream(),
                        places.officers().stream()
                                .filter(officer -> agencies.contains(officer.agencyId()))
                                .map(officer -> officer.id()))
                .toList();
        return parties.isEmpty() ? agency() : draw.one(parties);
    }

    String agencyOfKind(String kind) {
        List<String> agencies = places.agencies().stream()
                .filter(agency -> agency.kind().equals(kind))
                .map(Agency::id)
                .toList();
        return agencies.isEmpty() ? agency() : draw.one(agencies);
    }
}

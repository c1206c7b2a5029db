package throughline.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.AgencyDirectory.Agency;
import throughline.duty.AgencyDirectory.Officer;
import throughline.duty.AgencyDirectory.Posting;
import throughline.duty.AgencyDirectory.Service;
import throughline.duty.oracle.Places;

/** Agencies of each kind that matters, none, one or several of them serving the area, and officers who move. */
final class DrawnPlaces {

    static final String FORCE = "POLICE_FORCE-2";

    private final Draw draw;
    private final DrawnTimes times;

    DrawnPlaces(Draw draw, DrawnTimes times) {
        this.draw = draw;
        this.times = times;
    }

    Places places(List<Duty> focus) {
        List<Agency> agencies = agencies(focus);
        List<Officer> officers = officers(agencies);
        return new Places(agencies, serves(agencies), officers, postings(officers, agencies));
    }

    private List<Agency> agencies(List<Duty> focus) {
        Set<String> kinds = new LinkedHashSet<>(List.of("POLICE_FORCE"));
        focus.forEach(duty -> kinds.add(duty.bearer()));
        focus.stream().map(Duty::recipient).filter(kind -> kind != null).forEach(kinds::add);
        kinds.removeAll(List.of("ANY", Duty.VICTIM));
        List<Agency> agencies = new ArrayList<>();
        for (String kind : kinds) {
            int count = kind.equals("POLICE_FORCE") ? 3 : draw.among(1, 1, 2, 3);
            draw.ids(kind + "-", count).forEach(id -> agencies.add(agency(id, kind)));
        }
        return agencies;
    }

    private Agency agency(String id, String kind) {
        Period period = period(0.15);
        return new Agency(id, kind, period.from(), period.to());
    }

    private List<Service> serves(List<Agency> agencies) {
        List<Service> serves = new ArrayList<>();
        for (Agency agency : agencies) {
            while (draw.chance(agency.kind().equals("POLICE_FORCE") ? 0.05 : 0.5)) {
                Period period = period(0.3);
                String force = draw.chance(0.85) ? FORCE : "POLICE_FORCE-1";
                serves.add(new Service(agency.id(), force, period.from(), period.to()));
            }
        }
        return serves;
    }

    private List<Officer> officers(List<Agency> agencies) {
        return draw.ids("OF", draw.number(2, 6)).stream()
                .map(id -> new Officer(id, draw.one(agencies).id(), role()))
                .toList();
    }

    private @Nullable String role() {
        return draw.perhaps(0.7, () -> draw.among("CUSTODY_OFFICER", "OFFICER_IN_CASE"));
    }

    /** Postings of one officer do not overlap. */
    private List<Posting> postings(List<Officer> officers, List<Agency> agencies) {
        List<Posting> postings = new ArrayList<>();
        for (Officer officer : officers) {
            LocalDate from = times.day();
            while (draw.chance(0.4)) {
                LocalDate to = from.plusDays(draw.number(0, 4));
                postings.add(new Posting(officer.id(), draw.one(agencies).id(), role(), from, to));
                from = to.plusDays(draw.number(1, 3));
            }
            if (draw.chance(0.1)) {
                postings.add(new Posting(officer.id(), draw.one(agencies).id(), role(), from, null));
            }
        }
        return draw.shuffled(postings);
    }

    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Mostly without bounds. */
    private Period period(double bounded) {
        if (!draw.chance(bounded)) {
            return new Period(null, null);
        }
        LocalDate from = draw.perhaps(0.6, times::day);
        LocalDate day = times.day();
        return new Period(from, draw.perhaps(0.5, () -> from != null && day.isBefore(from) ? from : day));
    }
}

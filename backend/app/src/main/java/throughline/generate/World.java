package throughline.generate;

import java.time.LocalDate;
import java.util.Map;

/** What all cases of one world share; it does not grow with them. */
record World(WorldSpec spec, WorkCalendar calendar, Map<String, DutyTerms> duties, Places places, Staff staff) {

    static World of(WorldSpec spec) {
        Places places = Places.ofProduct();
        return new World(spec, WorkCalendar.ofProduct(), DutyTerms.ofProduct(), places, new Staff(places, spec));
    }

    DutyTerms duty(String id) {
        return duties.get(id);
    }

    LocalDate asOf() {
        return spec.asOf();
    }

    /** Whether a day is over on the as-of date. */
    boolean isOver(LocalDate day) {
        return day.isBefore(asOf());
    }

    /** Whether what happened on a day is known on the as-of date. */
    boolean isKnown(LocalDate day) {
        return !day.isAfter(asOf());
    }
}

package throughline.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;
import throughline.duty.oracle.Places;

/** Everything that an evaluation depends on. */
record Situation(Catalog catalog, Places places, CaseFile file, LocalDate asOf) {

    CaseEvaluation evaluate(Engine engine) {
        return engine.evaluate(catalog, places, file, asOf);
    }

    Situation withDuties(List<Duty> duties) {
        return new Situation(new Catalog(duties), places, file, asOf);
    }

    Situation with(Places changed) {
        return new Situation(catalog, changed, file, asOf);
    }

    Situation withPeople(List<Person> people) {
        return with(people, file.events(), file.messages(), file.assignments(), file.assertions());
    }

    Situation withEvents(List<Event> events) {
        return with(file.people(), events, file.messages(), file.assignments(), file.assertions());
    }

    Situation withMessages(List<Message> messages) {
        return with(file.people(), file.events(), messages, file.assignments(), file.assertions());
    }

    Situation withAssignments(List<Assignment> assignments) {
        return with(file.people(), file.events(), file.messages(), assignments, file.assertions());
    }

    Situation withAssertions(List<Assertion> assertions) {
        return with(file.people(), file.events(), file.messages(), file.assignments(), assertions);
    }

    private Situation with(
            List<Person> people,
            List<Event> events,
            List<Message> messages,
            List<Assignment> assignments,
            List<Assertion> assertions) {
        CaseFile changed = new CaseFile(
                file.id(),
                file.forceId(),
                file.markers(),
                file.vcsOffence(),
                file.suspectUnder18(),
                people,
                events,
                messages,
                assignments,
                assertions);
        return new Situation(catalog, places, changed, asOf);
    }

    /** One row a line, to be read when a test fails. */
    @Override
    public String toString() {
        String terms = "as of %s, force %s, %s, vcs %s, under 18 %s"
                .formatted(asOf, file.forceId(), file.markers(), file.vcsOffence(), file.suspectUnder18());
        return Stream.of(
                        List.of(terms),
                        catalog.duties(),
                        places.agencies(),
                        places.serves(),
                        places.officers(),
                        places.postings(),
                        file.people(),
                        file.events(),
                        file.messages(),
                        file.assignments(),
                        file.assertions())
                .flatMap(Collection::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}

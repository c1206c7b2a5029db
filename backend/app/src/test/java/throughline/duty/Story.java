package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import throughline.duty.AgencyDirectory.Agency;
import throughline.duty.AgencyDirectory.Officer;
import throughline.duty.AgencyDirectory.Posting;
import throughline.duty.AgencyDirectory.Service;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;
import throughline.duty.oracle.Places;

/**
 * A case told row by row. A row is a line of words: first those that the method names, {@code -} for an empty cell, then
 * any {@code column=cell} of the bundle's table. To begin with there are the force POL and one agency of each kind that
 * serves it, the officers OF1 (POL) and OF2 (WCU), and the victim V1.
 */
final class Story {

    private final Map<String, Duty> duties = new LinkedHashMap<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Service> serves = new ArrayList<>();
    private final List<Officer> officers = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private CaseRows terms = row("vcs_offence=YES suspect_under_18=NO");

    Story() {
        Engine.CATALOG.duties().forEach(duty -> duties.put(duty.id(), duty));
        agency("POL POLICE_FORCE");
        agency("POL2 POLICE_FORCE");
        serving("WCU WITNESS_CARE_UNIT");
        serving("CPS CPS");
        serving("CRT COURT");
        serving("VLU VICTIM_LIAISON_UNIT");
        serving("SPC SPECIALIST_SERVICE");
        serving("SUP SUPPORT_SERVICE");
        officers.add(row("OF1 POL", "id", "agency_id").officer());
        officers.add(row("OF2 WCU", "id", "agency_id").officer());
        person("V1 VICTIM witness=YES");
    }

    Story duty(String id, Consumer<DutyDraft> change) {
        duties.put(id, DutyDraft.changed(Engine.CATALOG.duty(id), change));
        return this;
    }

    /** A duty made out of another one. */
    Story duty(String id, Duty origin, Consumer<DutyDraft> change) {
        duties.put(id, DutyDraft.changed(origin, change));
        return this;
    }

    /** Another version of a duty, under an id of its own. */
    Story version(String id, String ofDuty, Consumer<DutyDraft> change) {
        duties.put(id, DutyDraft.changed(Engine.CATALOG.duty(ofDuty), draft -> {
            draft.id = id;
            change.accept(draft);
        }));
        return this;
    }

    /** Columns of the case: markers, vcs_offence, suspect_under_18. */
    Story terms(String cells) {
        terms = row(cells);
        return this;
    }

    Story agency(String idKind) {
        agencies.add(row(idKind, "id", "kind").agency());
        return this;
    }

    Story serves(String idForce) {
        serves.add(row(idForce, "agency_id", "force_id").service());
        return this;
    }

    /** An agency that serves the case's force. */
    Story serving(String idKind) {
        return agency(idKind).serves(idKind.split(" ")[0] + " POL");
    }

    Story posting(String officerAgencyFromTo) {
        postings.add(row(officerAgencyFromTo, "officer_id", "agency_id", "valid_from", "valid_to")
                .posting());
        return this;
    }

    Story person(String idRole) {
        Person person = row(idRole, "victim_id", "role").person();
        people.removeIf(each -> each.victimId().equals(person.victimId()));
        people.add(person);
        return this;
    }

    Story event(String idKindTimeAgency) {
        events.add(
                row(idKindTimeAgency, "id", "kind", "occurred_at", "agency_id").event());
        return this;
    }

    Story message(String idKindTimeFromTo) {
        messages.add(row(idKindTimeFromTo, "id", "kind", "sent_at", "from_id", "to_id")
                .message());
        return this;
    }

    Story assignment(String agencyTime) {
        assignments.add(row("id=AS " + agencyTime, "agency_id", "starts_at").assignment());
        return this;
    }

    Story assertion(String agencyVictimKindValueTime) {
        long number = assertions.size() + 1L;
        assertions.add(row(
                        "id=A" + number + " " + agencyVictimKindValueTime,
                        "agency_id",
                        "victim_id",
                        "kind",
                        "value",
                        "asserted_at")
                .assertion(number));
        return this;
    }

    /** What is to be found on a date; both implementations must find the same. */
    Findings on(String asOf) {
        CaseFile file = new CaseFile(
                "C1",
                "POL",
                terms.list("markers"),
                terms.yesNo("vcs_offence"),
                terms.yesNo("suspect_under_18"),
                people,
                events,
                messages,
                assignments,
                assertions);
        Situation situation = new Situation(
                new Catalog(List.copyOf(duties.values())),
                new Places(agencies, serves, officers, postings),
                file,
                LocalDate.parse(asOf));
        CaseEvaluation evaluation = situation.evaluate(Engine.EVALUATOR);
        assertThat(situation.evaluate(Engine.ORACLE)).isEqualTo(evaluation);
        return new Findings(evaluation);
    }

    /** What was found. */
    record Findings(CaseEvaluation evaluation) {

        Obligation of(String id) {
            return evaluation.obligations().stream()
                    .filter(obligation -> obligation.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No obligation " + id + " among " + ids()));
        }

        State state(String id) {
            return of(id).state();
        }

        List<String> ids() {
            return evaluation.obligations().stream().map(Obligation::id).toList();
        }

        /** The ids of the obligations of one duty. */
        List<String> ids(String dutyId) {
            return ids().stream().filter(id -> id.startsWith(dutyId + ":")).toList();
        }

        List<String> before(String id) {
            return evaluation.links().stream()
                    .filter(link -> link.obligationId().equals(id))
                    .map(CaseEvaluation.Link::followsId)
                    .toList();
        }

        /** The legs of a breakdown with the days lost in each, from the root. */
        List<String> legs(String id) {
            return evaluation.breakdowns().stream()
                    .filter(breakdown -> breakdown.obligationId().equals(id))
                    .flatMap(breakdown -> breakdown.legs().stream())
                    .map(leg -> leg.obligationId() + " " + leg.workingDaysLost())
                    .toList();
        }
    }

    private static CaseRows row(String words, String... columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> inOrder = new ArrayList<>(List.of(columns));
        for (String word : words.replace(">", " ").split(" ")) {
            int equals = word.indexOf('=');
            String column = equals < 0 ? inOrder.remove(0) : word.substring(0, equals);
            cells.put(column, Set.of("-").contains(word) ? "" : word.substring(equals + 1));
        }
        return new CaseRows(cells);
    }
}

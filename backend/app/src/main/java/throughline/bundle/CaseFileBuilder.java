package throughline.bundle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile;

/** Gathers the rows of one case. */
final class CaseFileBuilder {

    private final BundleRow row;
    private final List<CaseFile.Person> people = new ArrayList<>();
    private final List<CaseFile.Event> events = new ArrayList<>();
    private final List<CaseFile.Message> messages = new ArrayList<>();
    private final List<CaseFile.Assignment> assignments = new ArrayList<>();
    private final List<CaseFile.Assertion> assertions = new ArrayList<>();

    /** @param row of the table of cases */
    CaseFileBuilder(BundleRow row) {
        this.row = row;
    }

    CaseFile build() {
        return new CaseFile(
                row.text("id"),
                row.text("force_id"),
                set(row.texts("markers")),
                row.flag("vcs_offence"),
                row.flag("suspect_under_18"),
                people,
                events,
                messages,
                assignments,
                assertions);
    }

    void addPerson(BundleRow person) {
        people.add(new CaseFile.Person(
                person.text("victim_id"),
                person.text("role"),
                set(person.texts("acts_for_id")),
                person.flag("witness")));
    }

    void addEvent(BundleRow event) {
        events.add(new CaseFile.Event(
                event.text("id"),
                event.text("kind"),
                instant(event, "occurred_at"),
                event.text("agency_id"),
                event.text("officer_id"),
                event.text("victim_id"),
                event.text("caused_by_id"),
                event.text("other_agency_id"),
                event.number("custody_months"),
                event.flag("hospital_order"),
                event.text("value")));
    }

    void addMessage(BundleRow message) {
        messages.add(new CaseFile.Message(
                message.text("id"),
                message.text("kind"),
                set(message.texts("about_event_id")),
                message.text("victim_id"),
                message.text("from_id"),
                message.text("to_id"),
                instant(message, "sent_at"),
                instant(message, "received_at"),
                message.text("status"),
                fields(message.texts("packet")),
                message.text("teller_id")));
    }

    void addAssignment(BundleRow assignment) {
        assignments.add(new CaseFile.Assignment(
                assignment.text("id"),
                assignment.text("officer_id"),
                assignment.text("agency_id"),
                instant(assignment, "starts_at")));
    }

    void addAssertion(BundleRow assertion) {
        assertions.add(new CaseFile.Assertion(
                assertion.text("id"),
                assertion.line(),
                assertion.text("victim_id"),
                assertion.text("agency_id"),
                assertion.text("kind"),
                assertion.text("value"),
                instant(assertion, "asserted_at"),
                instant(assertion, "withdrawn_at")));
    }

    private static @Nullable Instant instant(BundleRow row, String column) {
        OffsetDateTime moment = row.moment(column);
        return moment == null ? null : moment.toInstant();
    }

    private static Set<String> set(@Nullable List<String> entries) {
        return entries == null ? Set.of() : new LinkedHashSet<>(entries);
    }

    /** The fields of a packet without the days as of which they were right. */
    private static @Nullable Set<String> fields(@Nullable List<String> packet) {
        if (packet == null) {
            return null;
        }
        Set<String> fields = new HashSet<>();
        packet.forEach(entry -> fields.add(entry.contains("@") ? entry.substring(0, entry.indexOf('@')) : entry));
        return fields;
    }
}

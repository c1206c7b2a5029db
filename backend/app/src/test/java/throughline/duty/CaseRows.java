package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.duty.AgencyDirectory.Agency;
import throughline.duty.AgencyDirectory.Officer;
import throughline.duty.AgencyDirectory.Posting;
import throughline.duty.AgencyDirectory.Service;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;

/** One row of a bundle's table, its cells by column, as the record that the evaluator reads. */
record CaseRows(Map<String, String> cells) {

    Agency agency() {
        return new Agency(text("id"), text("kind"), day("valid_from"), day("valid_to"));
    }

    Service service() {
        return new Service(text("agency_id"), text("force_id"), day("valid_from"), day("valid_to"));
    }

    Officer officer() {
        return new Officer(text("id"), text("agency_id"), orNull("role"));
    }

    Posting posting() {
        return new Posting(text("officer_id"), text("agency_id"), orNull("role"), day("valid_from"), day("valid_to"));
    }

    Person person() {
        return new Person(text("victim_id"), text("role"), list("acts_for_id"), yesNo("witness"));
    }

    Event event() {
        return new Event(
                text("id"),
                text("kind"),
                time("occurred_at"),
                orNull("agency_id"),
                orNull("officer_id"),
                orNull("victim_id"),
                orNull("caused_by_id"),
                orNull("other_agency_id"),
                orNull("custody_months") == null ? null : Integer.valueOf(text("custody_months")),
                yesNo("hospital_order"),
                orNull("value"));
    }

    Message message() {
        return new Message(
                text("id"),
                text("kind"),
                list("about_event_id"),
                orNull("victim_id"),
                text("from_id"),
                text("to_id"),
                time("sent_at"),
                time("received_at"),
                orNull("status"),
                packet(),
                orNull("teller_id"));
    }

    Assignment assignment() {
        return new Assignment(text("id"), orNull("officer_id"), orNull("agency_id"), time("starts_at"));
    }

    Assertion assertion(long row) {
        return new Assertion(
                text("id"),
                row,
                text("victim_id"),
                text("agency_id"),
                text("kind"),
                text("value"),
                time("asserted_at"),
                time("withdrawn_at"));
    }

    String text(String column) {
        String cell = orNull(column);
        if (cell == null) {
            throw new IllegalArgumentException("No " + column + " in " + cells);
        }
        return cell;
    }

    @Nullable
    String orNull(String column) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    Set<String> list(String column) {
        String cell = orNull(column);
        return cell == null ? Set.of() : new LinkedHashSet<>(List.of(cell.split(";")));
    }

    @Nullable
    Boolean yesNo(String column) {
        String cell = orNull(column);
        return cell == null ? null : Boolean.valueOf(cell.equals("YES"));
    }

    private @Nullable Instant time(String column) {
        String cell = orNull(column);
        return cell == null ? null : OffsetDateTime.parse(cell).toInstant();
    }

    private @Nullable LocalDate day(String column) {
        String cell = orNull(column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    /** NONE: no field travelled; empty: not known; the dates of the values play no part here. */
    private @Nullable Set<String> packet() {
        if (orNull("packet") == null) {
            return null;
        }
        return list("packet").stream()
                .filter(entry -> !entry.equals("NONE"))
                .map(entry -> entry.replaceFirst("@.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

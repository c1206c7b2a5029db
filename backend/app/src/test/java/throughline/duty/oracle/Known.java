package throughline.duty.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;

/** What of a case is known on the as-of date A: by its end in London, and nothing of what came later (6.1.2). */
final class Known {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    final CaseFile file;
    final LocalDate asOf;
    final List<Event> events;
    final List<Message> messages;
    final List<Assignment> assignments;
    final List<Assertion> assertions;

    Known(CaseFile file, LocalDate asOf) {
        this.file = file;
        this.asOf = asOf;
        this.events = file.events().stream()
                .filter(event -> !isLater(event.occurredAt()))
                .toList();
        this.messages = file.messages().stream().filter(this::isThere).toList();
        this.assignments = file.assignments().stream()
                .filter(assignment -> !isLater(assignment.startsAt()))
                .toList();
        this.assertions = file.assertions().stream()
                .filter(assertion -> !isLater(assertion.assertedAt()))
                .toList();
    }

    /** 6.1.1: the day in London on which a moment lies. */
    static LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    static @Nullable LocalDate dayOrNull(@Nullable Instant moment) {
        return moment == null ? null : dayOf(moment);
    }

    /** 6.1.1: midnight in London with which a day begins. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** The last moment of A. */
    Instant lastMoment() {
        return startOf(asOf.plusDays(1)).minusNanos(1);
    }

    /** 6.1.7: of an event without a time, the last moment of A stands for its own. */
    Instant momentOf(Event event) {
        return event.occurredAt() == null ? lastMoment() : event.occurredAt();
    }

    /** 6.1.7, 6.2.6: the day T of an event; A takes its place where the event has no time. */
    LocalDate dayOfEvent(Event event) {
        return event.occurredAt() == null ? asOf : dayOf(event.occurredAt());
    }

    static boolean isBounced(Message message) {
        return "BOUNCED".equals(message.status());
    }

    /** W04: the received time of a bounced message is ignored. */
    static @Nullable Instant receivedCell(Message message) {
        return isBounced(message) ? null : message.receivedAt();
    }

    /**
     * When the message reached its recipient; nothing if it bounced, if it has not by A (6.1.2), or if it cannot be told.
     * Without a received time it counts as received when sent; one before the sent time counts as the sent time (6.1.8).
     */
    Optional<Instant> receivedAt(Message message) {
        Instant sent = message.sentAt();
        Instant received = message.receivedAt() == null ? sent : message.receivedAt();
        if (isBounced(message) || received == null || isLater(received)) {
            return Optional.empty();
        }
        return Optional.of(sent != null && received.isBefore(sent) ? sent : received);
    }

    /** 6.1.9, 6.3.9: caused_by_id leads there, directly or through others; a row that is not there leads nowhere. */
    boolean cameFrom(Event later, Event earlier) {
        Optional<Event> cause = causeOf(later);
        return cause.isPresent() && (cause.get().id().equals(earlier.id()) || cameFrom(cause.get(), earlier));
    }

    Optional<Event> event(@Nullable String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private Optional<Event> causeOf(Event event) {
        return event(event.causedById());
    }

    /** 6.1.2: with an empty sent time it is there on every A, or from its received time on. */
    private boolean isThere(Message message) {
        return message.sentAt() == null ? !isLater(receivedCell(message)) : !isLater(message.sentAt());
    }

    private boolean isLater(@Nullable Instant moment) {
        return moment != null && dayOf(moment).isAfter(asOf);
    }
}

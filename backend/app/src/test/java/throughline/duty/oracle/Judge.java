package throughline.duty.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;
import throughline.duty.Duty;
import throughline.duty.Obligation;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.duty.oracle.Deeds.Deed;
import throughline.duty.oracle.Starts.Start;

/** Decides the state of a claim on A (rules 4, 6 and 7, 6.1.6, 6.3.4, 6.3.12, 6.3.13). */
final class Judge {

    private final Known known;
    private final Parties parties;
    private final Records records;
    private final Starts starts;
    private final Deeds deeds;
    private final WorkingDays calendar;

    Judge(Known known, Parties parties, Records records, Starts starts, Deeds deeds, WorkingDays calendar) {
        this.known = known;
        this.parties = parties;
        this.records = records;
        this.starts = starts;
        this.deeds = deeds;
        this.calendar = calendar;
    }

    Obligation judge(Claim claim) {
        Optional<Start> start = starts.start(claim);
        Optional<Due> due = start.flatMap(from -> due(claim, from));
        State state = state(claim, start, due);
        Optional<Deed> done =
                state == State.MET || state == State.LATE ? deeds.earliest(claim) : Optional.empty(); // 6.3.13
        return new Obligation(
                claim.id(),
                claim.duty().id(),
                known.file.id(),
                claim.trigger().id(),
                claim.victimId(),
                claim.bearer(),
                owedTo(claim, done),
                start.map(Start::at).orElse(null),
                start.map(Start::messageId).orElse(null),
                due.map(Due::on).orElse(null),
                due.map(Due::at).orElse(null),
                done.map(Deed::id).orElse(null),
                done.map(Deed::at).orElse(null),
                state,
                done.map(deed -> missing(claim.duty(), deed)).orElse(List.of()),
                due.map(by -> daysLate(by, state, done)).orElse(null),
                start.map(from -> isEnhanced(claim, Known.dayOf(from.at()))).orElse(null));
    }

    /** Rule 7, 6.1.6: the first line of the table that holds. */
    private State state(Claim claim, Optional<Start> start, Optional<Due> due) {
        Optional<Deed> done = deeds.earliest(claim);
        if (records.wasOptedOutAt(claim.victimId(), claim.duty(), momentOfOptOut(start, done))) {
            return State.OPTED_OUT;
        }
        if (cannotTell(claim, start, due, done)) {
            return State.CANNOT_TELL;
        }
        if (start.isEmpty() && done.isEmpty()) {
            return State.NOT_STARTED;
        }
        if (done.isPresent()) {
            return isMet(due, done) ? State.MET : State.LATE;
        }
        return due.isPresent() && due.get().on().isBefore(known.asOf) ? State.MISSED : State.PENDING;
    }

    /** 6.3.4: at the start; told before it, at the moment of telling; where no start is known, at the end of A. */
    private Instant momentOfOptOut(Optional<Start> start, Optional<Deed> done) {
        Instant clock = start.map(Start::at).orElse(known.lastMoment());
        return done.map(Deed::at)
                .filter(told -> start.isEmpty() || told.isBefore(clock))
                .orElse(clock);
    }

    /** 6.1.6. */
    private boolean cannotTell(Claim claim, Optional<Start> start, Optional<Due> due, Optional<Deed> done) {
        Event trigger = claim.trigger();
        if (trigger.occurredAt() == null) {
            return true;
        }
        boolean startUnseen = start.isEmpty() && starts.mayHaveStartedUnseen(claim);
        boolean doneUnseen = start.isPresent() && deeds.hasOneWithoutTime(claim);
        return (startUnseen || doneUnseen) && !isMet(due, done);
    }

    /** On or before the due day, or at all where there is none; told early while the clock waits is MET too (6.3.12). */
    private static boolean isMet(Optional<Due> due, Optional<Deed> done) {
        return done.isPresent()
                && (due.isEmpty() || due.get().isKeptBy(done.get().at()));
    }

    /** Rule 4: a duty without a number has no due day. */
    private Optional<Due> due(Claim claim, Start start) {
        Duty duty = claim.duty();
        if (duty.unit() == null) {
            return Optional.empty();
        }
        Integer limit = isEnhanced(claim, Known.dayOf(start.at())) ? duty.enhancedLimit() : duty.standardLimit();
        return Optional.of(Due.of(start.at(), limit, duty.unit(), calendar));
    }

    /** 6.3.3; for a duty per CASE one victim whom the event concerns is enough, as in 6.3.2 (the law is silent). */
    private boolean isEnhanced(Claim claim, LocalDate day) {
        List<String> victims =
                claim.victimId() == null ? parties.victimsOf(claim.trigger()) : List.of(claim.victimId());
        return victims.stream().anyMatch(victim -> records.wasEnhancedOn(victim, day));
    }

    /** 6.2.5: the smallest id, or the one of several that received the discharging message. */
    private static @Nullable String owedTo(Claim claim, Optional<Deed> done) {
        if (claim.isToVictim()) {
            return claim.victimId();
        }
        return done.map(Deed::receiver)
                .or(() -> claim.recipients().stream().findFirst())
                .orElse(null);
    }

    /** 6.3.10: a packet that is not known is never incomplete. */
    private static List<String> missing(Duty duty, Deed deed) {
        return duty.requires().stream()
                .filter(field -> deed.packet() != null && !deed.packet().contains(field))
                .toList();
    }

    /** 6.6.4: working days after the due day up to the day it was done, or A; not late: none. */
    private int daysLate(Due due, State state, Optional<Deed> done) {
        return switch (state) {
            case LATE ->
                Due.workingDaysAfter(due.on(), Known.dayOf(done.orElseThrow().at()), calendar);
            case MISSED -> Due.workingDaysAfter(due.on(), known.asOf, calendar);
            default -> 0;
        };
    }
}

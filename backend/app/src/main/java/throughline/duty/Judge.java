package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.Clocks.Due;

/** Gives an obligation its state on the as-of date (semantics.md 2.6 and 2.7, bundle.md 6.1.6 and 6.3.4). */
final class Judge {

    static final String OPT_OUT = "OPT_OUT";
    private static final String ALL = "ALL";

    private final KnownCase known;
    private final AgencyDirectory directory;
    private final Clocks clocks;
    private final Conditions conditions;

    Judge(KnownCase known, AgencyDirectory directory, Clocks clocks, Conditions conditions) {
        this.known = known;
        this.directory = directory;
        this.clocks = clocks;
        this.conditions = conditions;
    }

    Obligation judge(Arising arising) {
        ClockStart start = clocks.start(arising, known);
        Boolean entitled = start.isKnown() ? isEntitled(arising, start) : null;
        Due due = due(arising.duty(), start, entitled);
        Discharge discharge = Discharge.search(arising, known, directory);
        State state = state(arising, start, due, discharge);
        boolean done = state == State.MET || state == State.LATE;
        return new Obligation(
                arising.obligationId(),
                arising.duty().id(),
                known.file().id(),
                arising.event().id(),
                arising.victimId(),
                arising.bearer().id(),
                owedTo(arising, done ? discharge.message() : null),
                start.at(),
                start.messageId(),
                due == null ? null : due.on(),
                due == null ? null : due.at(),
                done ? discharge.actId() : null,
                done ? discharge.at() : null,
                state,
                done ? discharge.missingFields(arising.duty()) : List.of(),
                due == null ? null : daysLate(state, due, discharge),
                entitled);
    }

    private boolean isEntitled(Arising arising, ClockStart start) {
        return arising.victims().stream().anyMatch(victim -> conditions.isEntitled(victim, start.day()));
    }

    private @Nullable Due due(Duty duty, ClockStart start, @Nullable Boolean entitled) {
        if (!duty.hasLimit() || entitled == null) {
            return null;
        }
        return clocks.due(duty.unit(), entitled ? duty.enhancedLimit() : duty.standardLimit(), start.at());
    }

    private State state(Arising arising, ClockStart start, @Nullable Due due, Discharge discharge) {
        if (isOptedOut(arising, start, discharge)) {
            return State.OPTED_OUT;
        }
        if (arising.event().at() == null) {
            return State.CANNOT_TELL;
        }
        if (isMet(start, due, discharge)) {
            return State.MET;
        }
        if (start.mayHaveStarted() || (start.isKnown() && discharge.untimedActFits())) {
            return State.CANNOT_TELL;
        }
        if (!start.isKnown()) {
            return State.NOT_STARTED;
        }
        if (discharge.isDone()) {
            return State.LATE;
        }
        return due != null && due.on().isBefore(known.asOf()) ? State.MISSED : State.PENDING;
    }

    /** Done in time; where the clock has not started, told early (bundle.md 6.3.12). */
    private static boolean isMet(ClockStart start, @Nullable Due due, Discharge discharge) {
        if (!discharge.isDone()) {
            return false;
        }
        if (due == null || isToldEarly(start, discharge)) {
            return true;
        }
        return due.at() != null
                ? !discharge.at().isAfter(due.at())
                : !WorkingDays.dayOf(discharge.at()).isAfter(due.on());
    }

    private static boolean isToldEarly(ClockStart start, Discharge discharge) {
        return discharge.isDone() && (!start.isKnown() || discharge.at().isBefore(start.at()));
    }

    private boolean isOptedOut(Arising arising, ClockStart start, Discharge discharge) {
        String scope = arising.duty().optOut();
        return scope != null
                && arising.victimId() != null
                && known.records()
                        .heldAt(momentOfOptOut(start, discharge), arising.victimId(), OPT_OUT, v -> covers(v, scope));
    }

    private Instant momentOfOptOut(ClockStart start, Discharge discharge) {
        if (isToldEarly(start, discharge)) {
            return discharge.at();
        }
        return start.isKnown() ? start.at() : known.until().minusNanos(1);
    }

    private static boolean covers(String value, String scope) {
        Set<String> scopes = Set.of(value.split(";"));
        return scopes.contains(ALL) || scopes.contains(scope);
    }

    private static @Nullable String owedTo(Arising arising, @Nullable KnownMessage dischargedBy) {
        if (arising.duty().isToVictim()) {
            return arising.victimId();
        }
        return dischargedBy == null ? arising.recipient().id() : dischargedBy.toAgencyId();
    }

    private int daysLate(State state, Due due, Discharge discharge) {
        LocalDate until =
                switch (state) {
                    case LATE -> WorkingDays.dayOf(discharge.at());
                    case MISSED -> known.asOf();
                    default -> due.on();
                };
        return clocks.workingDaysBetween(due.on(), until);
    }
}

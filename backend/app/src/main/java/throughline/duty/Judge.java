package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
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

    Judgement judge(Arising arising) {
        ClockStart start = clocks.start(arising, known);
        Boolean entitled = start.isKnown() ? isEntitled(arising, start) : null;
        Due due = due(arising.duty(), start, entitled);
        Discharge discharge = new DischargeSearch(arising, known, directory).search();
        return new Judgement(arising, start, entitled, due, discharge, verdict(arising, start, due, discharge));
    }

    Obligation obligation(Judgement judgement) {
        Arising arising = judgement.arising();
        ClockStart start = judgement.start();
        Due due = judgement.due();
        Discharge shown = judgement.isDone() ? judgement.discharge() : Discharge.NOTHING;
        return new Obligation(
                arising.obligationId(),
                arising.duty().id(),
                known.file().id(),
                arising.event().id(),
                arising.victimId(),
                arising.bearer().id(),
                owedTo(arising, shown.message()),
                start.at(),
                start.messageId(),
                due == null ? null : due.on(),
                due == null ? null : due.at(),
                shown.actId(),
                shown.at(),
                judgement.verdict().state(),
                shown.missingFields(arising.duty()),
                due == null ? null : daysLate(judgement),
                judgement.entitled());
    }

    private boolean isEntitled(Arising arising, ClockStart start) {
        return arising.victims().stream().anyMatch(victim -> conditions.isEntitled(victim, start.day()));
    }

    private @Nullable Due due(Duty duty, ClockStart start, @Nullable Boolean entitled) {
        if (!duty.hasLimit() || entitled == null) {
            return null;
        }
        return clocks.due(duty.unit(), duty.limit(entitled), start.at());
    }

    private Verdict verdict(Arising arising, ClockStart start, @Nullable Due due, Discharge discharge) {
        if (isOptedOut(arising, start, discharge)) {
            return Verdict.VICTIM_OPTED_OUT;
        }
        if (arising.event().at() == null) {
            return Verdict.EVENT_WITHOUT_TIME;
        }
        Verdict met = met(start, due, discharge);
        if (met != null) {
            return met;
        }
        if (start.mayHaveStarted()) {
            return Verdict.START_WITHOUT_TIME;
        }
        if (!start.isKnown()) {
            return Verdict.NOTHING_RECEIVED;
        }
        if (discharge.untimedActFits()) {
            return Verdict.ACT_WITHOUT_TIME;
        }
        if (discharge.isDone()) {
            return Verdict.DONE_LATE;
        }
        if (due == null) {
            return Verdict.OPEN_WITHOUT_LIMIT;
        }
        return due.on().isBefore(known.asOf()) ? Verdict.OVERDUE : Verdict.NOT_YET_DUE;
    }

    /** Done in time; where the clock has not started, told early (bundle.md 6.3.12); {@code null} if neither. */
    private static @Nullable Verdict met(ClockStart start, @Nullable Due due, Discharge discharge) {
        if (!discharge.isDone()) {
            return null;
        }
        if (isToldEarly(start, discharge)) {
            return Verdict.DONE_EARLY;
        }
        if (due == null) {
            return Verdict.DONE_WITHOUT_LIMIT;
        }
        boolean late = due.at() != null
                ? discharge.at().isAfter(due.at())
                : WorkingDays.dayOf(discharge.at()).isAfter(due.on());
        return late ? null : Verdict.DONE_IN_TIME;
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

    /** The moment whose record decides on an opt-out (bundle.md 6.3.4). */
    Instant momentOfOptOut(ClockStart start, Discharge discharge) {
        if (isToldEarly(start, discharge)) {
            return discharge.at();
        }
        return start.isKnown() ? start.at() : known.until().minusNanos(1);
    }

    /** Whether an opt-out of this value covers a scope. */
    static boolean covers(String value, String scope) {
        Set<String> scopes = Set.of(value.split(";"));
        return scopes.contains(ALL) || scopes.contains(scope);
    }

    private static @Nullable String owedTo(Arising arising, @Nullable KnownMessage dischargedBy) {
        if (arising.duty().isToVictim()) {
            return arising.victimId();
        }
        return dischargedBy == null ? arising.recipient().id() : dischargedBy.toAgencyId();
    }

    private int daysLate(Judgement judgement) {
        LocalDate due = judgement.due().on();
        LocalDate until =
                switch (judgement.verdict().state()) {
                    case LATE -> WorkingDays.dayOf(judgement.discharge().at());
                    case MISSED -> known.asOf();
                    default -> due;
                };
        return clocks.workingDaysBetween(due, until);
    }
}

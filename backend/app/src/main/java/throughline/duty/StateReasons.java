package throughline.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.Clocks.Due;
import throughline.duty.Explanation.Limit;

/** Says which limit applied, and why an obligation is in its state. */
record StateReasons(LocalDate asOf, Clocks clocks, Wording wording) {

    Limit limit(Judgement judgement) {
        Duty duty = judgement.arising().duty();
        Due due = judgement.due();
        if (!duty.hasLimit()) {
            return new Limit(null, null, List.of(), "the duty has no number: it can be done or not done, never late");
        }
        if (due == null) {
            return new Limit(
                    null, duty.unit(), List.of(), choice(duty) + "; no start of the clock is known, so nothing is due");
        }
        int number = duty.limit(judgement.entitled());
        List<CountedDay> days = duty.unit() == LimitUnit.WORKING_DAY
                ? clocks.count(judgement.start().day(), due.on())
                : List.of();
        return new Limit(number, duty.unit(), days, applied(duty, judgement) + counted(duty.unit()));
    }

    private String applied(Duty duty, Judgement judgement) {
        String limit = wording.limit(duty.limit(judgement.entitled()), duty.unit());
        if (duty.standardLimit().equals(duty.enhancedLimit())) {
            return limit + ", with and without Enhanced Rights";
        }
        int other = duty.limit(!judgement.entitled());
        return limit
                + (judgement.entitled()
                        ? ", being entitled to Enhanced Rights"
                        : ", not being entitled to Enhanced Rights")
                + " (else " + other + ")";
    }

    private String choice(Duty duty) {
        return duty.standardLimit().equals(duty.enhancedLimit())
                ? wording.limit(duty.standardLimit(), duty.unit())
                : wording.limit(duty.standardLimit(), duty.unit()) + ", with Enhanced Rights " + duty.enhancedLimit();
    }

    private static String counted(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> "; the day on which the clock started is day 0";
            case CALENDAR_DAY -> "; calendar days, weekends and bank holidays count";
            case MONTH -> "; calendar months";
            case HOUR -> "; elapsed hours, through nights, weekends and bank holidays";
        };
    }

    String why(Judgement judgement, Obligation obligation) {
        Arising arising = judgement.arising();
        return switch (judgement.verdict()) {
            case VICTIM_OPTED_OUT -> "the victim had opted out; it enters no rate";
            case EVENT_WITHOUT_TIME -> "the event has no time, so no clock can be told";
            case DONE_EARLY -> "%s before the clock started: who was told early was told".formatted(done(judgement));
            case DONE_WITHOUT_LIMIT -> "%s; the duty has no number, so it cannot be late".formatted(done(judgement));
            case DONE_IN_TIME -> "%s, in time: due %s".formatted(done(judgement), due(judgement.due()));
            case START_WITHOUT_TIME ->
                "a %s that may have started the clock has neither a sent nor a received time"
                        .formatted(arising.duty().starts());
            case ACT_WITHOUT_TIME ->
                "something without a time fits in everything else, and nothing with a time makes it MET";
            case NOTHING_RECEIVED ->
                "%s has received no %s about %s by %s, so its clock has not started; the failure lies upstream"
                        .formatted(
                                Wording.orNobody(arising.bearer().id()),
                                arising.duty().starts(),
                                arising.event().id(),
                                Wording.day(asOf));
            case DONE_LATE ->
                "%s, after it was due %s; %s late"
                        .formatted(done(judgement), due(judgement.due()), late(obligation.workingDaysLate()));
            case OVERDUE ->
                "not done by %s, and was due %s; %s late so far"
                        .formatted(Wording.day(asOf), due(judgement.due()), late(obligation.workingDaysLate()));
            case NOT_YET_DUE -> "not done by %s, and due %s".formatted(Wording.day(asOf), due(judgement.due()));
            case OPEN_WITHOUT_LIMIT ->
                "not done by %s; the duty has no number, so it cannot be late".formatted(Wording.day(asOf));
        };
    }

    private static String late(@Nullable Integer days) {
        return days == null || days == 0 ? "less than a working day" : Wording.count(days, "working day");
    }

    private static String done(Judgement judgement) {
        return "done %s by %s"
                .formatted(
                        Wording.moment(judgement.discharge().at()),
                        judgement.discharge().actId());
    }

    static String due(Due due) {
        return due.at() != null ? Wording.moment(due.at()) : "by the end of " + Wording.day(due.on());
    }
}

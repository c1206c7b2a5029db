package throughline.bundle;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile;
import throughline.duty.Catalog;
import throughline.duty.DutyEvaluator;
import throughline.duty.LimitUnit;
import throughline.duty.Obligation;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/**
 * W07, W08 and W13: what the duties make of the cases of a bundle. Every case is evaluated as of the last day on record in
 * it, so that all of it is known. W07 stands at the trigger event, once for each duty; W13 at the trigger event; W08 at the
 * cell that is empty.
 */
final class DutyChecks {

    private final BundleRows rows;
    private final Catalog catalog;
    private final WorkingDays workingDays;
    private final Vocabulary vocabulary;
    private final ProblemCollector problems;
    /** The years of which bank holidays are known. */
    private final Set<Integer> knownYears;

    DutyChecks(BundleRows rows, DutyReference reference, ProblemCollector problems) {
        this.rows = rows;
        this.catalog = reference.catalog();
        this.workingDays = reference.workingDays();
        this.vocabulary = reference.vocabulary();
        this.problems = problems;
        this.knownYears =
                workingDays.holidays().keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    void run() throws IOException {
        BundleCases cases = new BundleCases(rows);
        DutyEvaluator evaluator = new DutyEvaluator(catalog, workingDays, cases.directory(), vocabulary);
        ConditionChecks conditions = new ConditionChecks(rows.index(), catalog, vocabulary, problems);
        cases.forEach(file -> {
            check(evaluator.evaluate(file, lastDay(file)).obligations());
            conditions.check(file);
        });
    }

    private static LocalDate lastDay(CaseFile file) {
        return times(file)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(WorkingDays::dayOf)
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<@Nullable Instant> times(CaseFile file) {
        return Stream.of(
                        file.events().stream().map(CaseFile.Event::occurredAt),
                        file.messages().stream().map(CaseFile.Message::sentAt),
                        file.messages().stream().map(CaseFile.Message::receivedAt),
                        file.assignments().stream().map(CaseFile.Assignment::startsAt),
                        file.assertions().stream().map(CaseFile.Assertion::assertedAt),
                        file.assertions().stream().map(CaseFile.Assertion::withdrawnAt))
                .flatMap(times -> times);
    }

    private void check(List<Obligation> obligations) {
        Set<String> unborne = new TreeSet<>();
        Set<String> uncounted = new HashSet<>();
        for (Obligation obligation : obligations) {
            String place = obligation.triggerId() + " " + obligation.dutyId();
            if (obligation.owedById() == null && unborne.add(place)) {
                report(obligation, ProblemCode.W07, "No bearer can be found for the duty " + obligation.dutyId());
            }
            if (isUncounted(obligation) && uncounted.add(place)) {
                report(
                        obligation,
                        ProblemCode.W13,
                        "For the duty " + obligation.dutyId()
                                + " working days are counted in a year of which no bank holidays are known");
            }
        }
    }

    private boolean isUncounted(Obligation obligation) {
        boolean counted = catalog.duty(obligation.dutyId()).unit() == LimitUnit.WORKING_DAY
                && obligation.startedAt() != null
                && obligation.dueOn() != null;
        return counted
                && (isUnknown(WorkingDays.dayOf(obligation.startedAt()).plusDays(1))
                        || isUnknown(lastCounted(obligation)));
    }

    private static LocalDate lastCounted(Obligation obligation) {
        LocalDate due = obligation.dueOn();
        LocalDate done = obligation.dischargedAt() == null ? due : WorkingDays.dayOf(obligation.dischargedAt());
        return done.isAfter(due) ? done : due;
    }

    private boolean isUnknown(LocalDate day) {
        return !knownYears.contains(day.getYear());
    }

    private void report(Obligation obligation, ProblemCode code, String sentence) {
        int event = rows.index().ids(Table.EVENTS).row(obligation.triggerId());
        problems.add(Table.EVENTS.fileName(), rows.index().eventLine.get(event), null, code, sentence);
    }
}

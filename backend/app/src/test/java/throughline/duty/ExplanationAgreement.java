package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseEvaluation.Breakdown;
import throughline.duty.CaseEvaluation.Leg;
import throughline.duty.CaseEvaluation.Link;
import throughline.duty.Explanation.Candidate;
import throughline.duty.Explanation.ChainLink;
import throughline.duty.Explanation.RecordRead;

/** Whether every step of an explanation comes to what the evaluation came to. */
final class ExplanationAgreement {

    private ExplanationAgreement() {}

    static void check(Explanation explanation, Obligation obligation, CaseEvaluation evaluation) {
        assertThat(explanation.obligation()).isEqualTo(obligation);
        assertThat(explanation.state()).isEqualTo(obligation.state());
        assertThat(explanation.bearer().id()).isEqualTo(obligation.owedById());
        assertThat(explanation.recipient().id()).isEqualTo(obligation.owedToId());
        checkStart(explanation, obligation);
        checkDays(explanation, obligation);
        checkRecords(explanation, obligation);
        checkDischarge(explanation, obligation);
        checkChain(explanation, evaluation);
        assertThat(new ExplanationText(Engine.VOCABULARY).of(explanation))
                .startsWith(obligation.id() + " is " + obligation.state())
                .doesNotContain("null");
    }

    private static void checkStart(Explanation explanation, Obligation obligation) {
        assertThat(explanation.start().at()).isEqualTo(obligation.startedAt());
        assertThat(taken(explanation.start().candidates())).isEqualTo(obligation.startedById());
        checkReasons(explanation.start().candidates());
    }

    /** The days counted lead to the due day, and their number is the limit. */
    private static void checkDays(Explanation explanation, Obligation obligation) {
        List<CountedDay> days = explanation.limit().days();
        assertThat(explanation.limit().number() == null).isEqualTo(obligation.dueOn() == null);
        if (explanation.limit().unit() != LimitUnit.WORKING_DAY || obligation.dueOn() == null) {
            assertThat(days).isEmpty();
            return;
        }
        LocalDate start = WorkingDays.dayOf(obligation.startedAt());
        CountedDay last = days.get(days.size() - 1);
        assertThat(days)
                .extracting(CountedDay::date)
                .containsExactlyElementsOf(
                        start.datesUntil(obligation.dueOn().plusDays(1)).toList());
        assertThat(last.count()).isEqualTo(explanation.limit().number());
        assertThat(days.stream().skip(1).filter(CountedDay::working)).hasSize(last.count());
    }

    private static void checkRecords(Explanation explanation, Obligation obligation) {
        assertThat(explanation.entitlement().entitled()).isEqualTo(obligation.enhanced());
        assertThat(explanation.entitlement().records().stream().anyMatch(RecordRead::counts))
                .isEqualTo(Boolean.TRUE.equals(obligation.enhanced()));
        assertThat(explanation.optOut().covered()).isEqualTo(obligation.state() == State.OPTED_OUT);
        assertThat(explanation.optOut().records().stream().anyMatch(RecordRead::counts))
                .isEqualTo(explanation.optOut().covered());
    }

    private static void checkDischarge(Explanation explanation, Obligation obligation) {
        assertThat(taken(explanation.candidates())).isEqualTo(obligation.dischargedById());
        checkReasons(explanation.candidates());
        if (obligation.state() == State.MISSED || obligation.state() == State.PENDING) {
            assertThat(explanation.candidates())
                    .extracting(Candidate::outcome)
                    .allMatch(outcome -> outcome == CandidateOutcome.DOES_NOT_FIT);
        }
    }

    private static void checkReasons(List<Candidate> candidates) {
        assertThat(candidates).allSatisfy(candidate -> {
            assertThat(candidate.why()).isNotBlank();
            assertThat(candidate.lacks().isEmpty()).isEqualTo(candidate.outcome() != CandidateOutcome.DOES_NOT_FIT);
        });
    }

    private static @Nullable String taken(List<Candidate> candidates) {
        List<String> taken = candidates.stream()
                .filter(candidate -> candidate.outcome() == CandidateOutcome.TAKEN)
                .map(Candidate::id)
                .toList();
        assertThat(taken).hasSizeLessThanOrEqualTo(1);
        return taken.isEmpty() ? null : taken.get(0);
    }

    private static void checkChain(Explanation explanation, CaseEvaluation evaluation) {
        String id = explanation.id();
        assertThat(explanation.before().stream().map(ChainLink::obligationId))
                .containsExactlyElementsOf(evaluation.links().stream()
                        .filter(link -> link.obligationId().equals(id))
                        .map(Link::followsId)
                        .toList());
        assertThat(explanation.after().stream().map(ChainLink::obligationId))
                .containsExactlyInAnyOrderElementsOf(evaluation.links().stream()
                        .filter(link -> link.followsId().equals(id))
                        .map(Link::obligationId)
                        .toList());
        assertThat(explanation.roots())
                .containsExactlyInAnyOrderElementsOf(evaluation.breakdowns().stream()
                        .filter(breakdown ->
                                breakdown.legs().stream().map(Leg::obligationId).anyMatch(id::equals))
                        .map(Breakdown::rootId)
                        .distinct()
                        .toList());
    }
}

package throughline.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.duty.CaseEvaluation;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.DutyEvaluator;
import throughline.duty.DutyKind;
import throughline.duty.Obligation;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/** What the evaluator makes of a generated world, against what the generator says of it; many cases, no database. */
final class GeneratedObligationsTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final int REFERRAL_DAYS = 28;
    private static final Set<String> OF_OBLIGATIONS =
            Set.of("NOT_SENT", "SENT_LATE", "NOT_DONE", "NOT_REFERRED", "INCOMPLETE_PACKET");

    private static final Catalog CATALOG = Catalog.ofProduct();

    @TempDir
    private Path directory;

    @Test
    void whatIsOwedFailsWhereItWasPlantedAndNowhereElse() throws IOException {
        Set<String> planted = planted(new WorldSpec(1500, 5, AS_OF, 36, FailureRates.all(0.3)));
        assertThat(failed()).containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void everyDutyArisesAndIsMetInAWorldWithoutFailures() throws IOException {
        planted(new WorldSpec(1500, 6, AS_OF, 36, FailureRates.all(0)));
        Map<State, Long> states = new HashMap<>();
        Set<String> arisen = new TreeSet<>();
        Set<String> onTheLastDay = new TreeSet<>();
        forEach(obligation -> {
            if (obligation.dueOn() != null && obligation.dischargedAt() != null) {
                boolean last = obligation.dueOn().equals(WorkingDays.dayOf(obligation.dischargedAt()));
                onTheLastDay.addAll(last ? List.of(obligation.dutyId()) : List.of());
            }
            states.merge(obligation.state(), 1L, Long::sum);
            arisen.add(obligation.dutyId());
        });
        assertThat(states).doesNotContainKeys(State.LATE, State.MISSED, State.CANNOT_TELL);
        assertThat(states.get(State.MET)).isGreaterThan(10_000L);
        assertThat(states).containsKeys(State.PENDING, State.OPTED_OUT);
        assertThat(arisen).hasSizeGreaterThan(60);
        assertThat(onTheLastDay).contains("R6-ARREST", "R8-COURT-LEG", "R4-REF", "H13", "R9-OUTCOME");
    }

    private Set<String> planted(WorldSpec spec) throws IOException {
        Set<String> planted = new TreeSet<>();
        try (CsvWorld world = new CsvWorld(directory)) {
            WorldSink both = (table, cells) -> {
                world.write(table, cells);
                if (table == WorldTable.TRUTH && OF_OBLIGATIONS.contains(cells[0])) {
                    String victim = cells[2].isEmpty() ? "" : ":" + cells[2];
                    planted.add(cells[0] + ' ' + cells[3] + ':' + cells[4] + victim);
                }
            };
            new WorldGenerator(spec).generate(both, WorldProgress.SILENT);
        }
        return planted;
    }

    private Set<String> failed() throws IOException {
        Set<String> failed = new TreeSet<>();
        forEach(obligation -> failures(obligation).forEach(kind -> failed.add(kind + ' ' + obligation.id())));
        return failed;
    }

    private static List<String> failures(Obligation obligation) {
        Duty duty = CATALOG.find(obligation.dutyId()).orElseThrow();
        List<String> kinds = new ArrayList<>();
        boolean recorded = duty.kind() == DutyKind.ASSESS || duty.kind() == DutyKind.RECORD;
        boolean longUndone = duty.kind() == DutyKind.REFER
                && obligation.state() == State.PENDING
                && obligation.dueOn() == null
                && WorkingDays.dayOf(obligation.startedAt())
                        .plusDays(REFERRAL_DAYS)
                        .isBefore(AS_OF);
        if (obligation.state() == State.MISSED || longUndone) {
            kinds.add(recorded ? "NOT_DONE" : duty.kind() == DutyKind.REFER ? "NOT_REFERRED" : "NOT_SENT");
        } else if (obligation.state() == State.LATE) {
            kinds.add(recorded ? "NOT_DONE" : "SENT_LATE");
        }
        if (!obligation.missingFields().isEmpty()) {
            kinds.add("INCOMPLETE_PACKET");
        }
        return kinds;
    }

    private void forEach(Consumer<Obligation> consumer) throws IOException {
        ValidBundle bundle = (ValidBundle) BundleReader.ofProduct().read(directory);
        DutyEvaluator evaluator =
                new DutyEvaluator(CATALOG, WorkingDays.ofProduct(), bundle.directory(), Vocabulary.ofProduct());
        bundle.forEachCase(file -> {
            CaseEvaluation evaluation = evaluator.evaluate(file, AS_OF);
            Stream.of(evaluation).flatMap(one -> one.obligations().stream()).forEach(consumer);
        });
    }
}

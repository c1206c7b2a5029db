package throughline.duty;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import throughline.duty.Parties.Party;
import throughline.vocabulary.Vocabulary;

/**
 * Holds a case against the catalogue: which duties arose, who owed them to whom, and whether they were done. It knows
 * triggers, clocks, limits, opt-outs, packets and chains, and no single duty. Thread-safe.
 */
public final class DutyEvaluator {

    /** The kinds of assertion that decide on duties; the evaluator reads no other. */
    public static final Set<String> ASSERTION_KINDS =
            Set.of(Conditions.ENHANCED_STATUS, Conditions.RISK, Judge.OPT_OUT);

    private final Catalog catalog;
    private final AgencyDirectory directory;
    private final Clocks clocks;
    private final Vocabulary vocabulary;
    private final Set<String> owedRoles;
    private final Set<String> kindsThatNameTheRecipient;
    private final Map<String, List<Duty>> dutiesByTrigger = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    public DutyEvaluator(Catalog catalog, WorkingDays workingDays, AgencyDirectory directory, Vocabulary vocabulary) {
        this.catalog = catalog;
        this.directory = directory;
        this.clocks = new Clocks(catalog, workingDays);
        this.vocabulary = vocabulary;
        this.owedRoles = vocabulary.rolesOwedDuties();
        this.kindsThatNameTheRecipient = vocabulary.eventKindsThatNameTheRecipient();
        for (Duty duty : catalog.duties()) {
            positions.put(duty.id(), positions.size());
            duty.triggers().forEach(kind -> dutiesByTrigger
                    .computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(duty));
        }
    }

    /** Evaluates a case as it was known at the end of a day in Europe/London. */
    public CaseEvaluation evaluate(CaseFile file, LocalDate asOf) {
        Reading reading = read(file, asOf);
        List<Obligation> obligations = obligations(reading);
        Chains chains = new Chains(catalog, reading.known(), obligations);
        return new CaseEvaluation(file.id(), List.copyOf(obligations), chains.links(), chains.breakdowns());
    }

    /**
     * Explains one obligation of a case, by what the evaluation of the case asked and was answered.
     *
     * @return nothing if the case has no such obligation on that day
     */
    public Optional<Explanation> explain(CaseFile file, LocalDate asOf, String obligationId) {
        Reading reading = read(file, asOf);
        Chains chains = new Chains(catalog, reading.known(), obligations(reading));
        Explainer explainer = new Explainer(reading, chains, directory, clocks, new Wording(vocabulary));
        return reading.judgements().stream()
                .filter(judgement -> judgement.arising().obligationId().equals(obligationId))
                .findFirst()
                .map(explainer::explain);
    }

    /** A case held against the catalogue. */
    record Reading(KnownCase known, Judge judge, List<Judgement> judgements) {}

    private Reading read(CaseFile file, LocalDate asOf) {
        KnownCase known = new KnownCase(file, asOf, directory, owedRoles);
        Conditions conditions = new Conditions(known, directory);
        Judge judge = new Judge(known, directory, clocks, conditions);
        List<Judgement> judgements = new ArrayList<>();
        for (Arising arising : arisings(known, conditions)) {
            judgements.add(judge.judge(arising));
        }
        return new Reading(known, judge, judgements);
    }

    private List<Obligation> obligations(Reading reading) {
        List<Obligation> obligations = new ArrayList<>();
        reading.judgements()
                .forEach(judgement -> obligations.add(reading.judge().obligation(judgement)));
        obligations.sort(comparing((Obligation one) -> positions.get(one.dutyId()))
                .thenComparing(Obligation::triggerId)
                .thenComparing(Obligation::id));
        return obligations;
    }

    private List<Arising> arisings(KnownCase known, Conditions conditions) {
        Parties parties = new Parties(known, directory);
        List<Arising> arisings = new ArrayList<>();
        for (KnownEvent event : known.events()) {
            LocalDate day = event.day() != null ? event.day() : known.asOf();
            for (Duty duty : dutiesByTrigger.getOrDefault(event.kind(), List.of())) {
                if (duty.isInForce(day)) {
                    addArisings(arisings, duty, event, new Context(conditions, parties));
                }
            }
        }
        return arisings;
    }

    private record Context(Conditions conditions, Parties parties) {}

    private void addArisings(List<Arising> arisings, Duty duty, KnownEvent event, Context context) {
        if (duty.per() == Per.CASE) {
            if (context.conditions().hold(duty, event, null)) {
                arisings.add(arising(duty, event, null, context.parties()));
            }
            return;
        }
        for (String victim : event.victims()) {
            if (context.conditions().hold(duty, event, victim)) {
                arisings.add(arising(duty, event, victim, context.parties()));
            }
        }
    }

    private Arising arising(Duty duty, KnownEvent event, String victimId, Parties parties) {
        Party recipient = duty.recipient() == null || duty.isToVictim()
                ? Party.NOBODY
                : parties.recipient(duty.recipient(), event, kindsThatNameTheRecipient.contains(event.kind()));
        return new Arising(duty, event, victimId, parties.bearer(duty, event), recipient);
    }
}

package throughline.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherLibrary;
import throughline.duty.CaseEvaluation;
import throughline.duty.CaseEvaluation.Breakdown;
import throughline.duty.CaseEvaluation.Leg;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.Obligation;
import throughline.duty.WorkingDays;
import throughline.graph.GraphTransaction;

/** Drafts obligations, the links between them, and breakdowns. */
final class ObligationStore {

    private static final String FOLDER = "evaluate";

    private final CypherLibrary library;
    private final Catalog catalog;

    ObligationStore(CypherLibrary library, Catalog catalog) {
        this.library = library;
        this.catalog = catalog;
    }

    /** Writes what was evaluated where no reader looks. */
    void draft(GraphTransaction transaction, List<CaseEvaluation> evaluations) {
        List<Map<String, Object>> obligations = new ArrayList<>();
        List<Map<String, Object>> links = new ArrayList<>();
        List<Map<String, Object>> breakdowns = new ArrayList<>();
        for (CaseEvaluation evaluation : evaluations) {
            evaluation.obligations().forEach(obligation -> obligations.add(row(obligation)));
            evaluation
                    .links()
                    .forEach(link ->
                            links.add(Map.of("obligationId", link.obligationId(), "followsId", link.followsId())));
            evaluation.breakdowns().forEach(breakdown -> breakdowns.add(row(evaluation.caseId(), breakdown)));
        }
        transaction.write(library.file(FOLDER, "write-obligations"), Map.of("obligations", obligations));
        transaction.write(library.file(FOLDER, "write-links"), Map.of("links", links));
        transaction.write(library.file(FOLDER, "write-breakdowns"), Map.of("breakdowns", breakdowns));
    }

    private Map<String, Object> row(Obligation obligation) {
        Duty duty = catalog.duty(obligation.dutyId());
        Map<String, Object> row = new HashMap<>();
        row.put("caseId", obligation.caseId());
        row.put("triggerId", obligation.triggerId());
        row.put("dutyId", obligation.dutyId());
        row.put("victimId", obligation.victimId());
        row.put("toVictim", duty.isToVictim() && obligation.victimId() != null);
        row.put("owedById", obligation.owedById());
        row.put("agencyOwedId", duty.isToVictim() ? null : obligation.owedToId());
        row.put("startedById", obligation.startedById());
        boolean byMessage = duty.isDischargedByMessage();
        row.put("dischargingMessageId", byMessage ? obligation.dischargedById() : null);
        row.put("dischargingEventId", byMessage ? null : obligation.dischargedById());
        putOwn(row, obligation);
        return row;
    }

    /** The properties of the node; what is not known stays away. */
    private static void putOwn(Map<String, Object> row, Obligation obligation) {
        row.put("id", obligation.id());
        row.put("state", obligation.state().name());
        row.put("enhanced", obligation.enhanced());
        putMoment(row, "started", obligation.startedAt());
        putMoment(row, "discharged", obligation.dischargedAt());
        row.put("dueOn", obligation.dueOn());
        row.put("dueAt", obligation.dueAt());
        row.put("workingDaysLate", obligation.workingDaysLate());
        row.put("missingFields", obligation.missingFields().isEmpty() ? null : obligation.missingFields());
    }

    private static void putMoment(Map<String, Object> row, String name, @Nullable Instant moment) {
        row.put(name + "At", moment);
        row.put(name + "On", moment == null ? null : WorkingDays.dayOf(moment));
    }

    private static void putIfKnown(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static Map<String, Object> row(String caseId, Breakdown breakdown) {
        List<Map<String, Object>> legs = new ArrayList<>();
        for (Leg leg : breakdown.legs()) {
            Map<String, Object> properties = new TreeMap<>();
            properties.put("position", legs.size());
            properties.put("workingDaysLost", leg.workingDaysLost());
            putIfKnown(properties, "shareOfDelay", leg.shareOfDelay());
            legs.add(Map.of("obligationId", leg.obligationId(), "properties", properties));
        }
        return Map.of(
                "caseId", caseId, "obligationId", breakdown.obligationId(), "rootId", breakdown.rootId(), "legs", legs);
    }
}

package throughline.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.CaseRecord;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Participation;
import throughline.casework.RecordKind;
import throughline.casework.RecordQueries;
import throughline.casework.Referral;

/** What is read in batches of the records: by id, by case and by victim. */
@Component
final class CaseworkLoaders {

    static final Loader<CaseRecord> EVENT = new Loader<>("event");
    static final Loader<CaseRecord> MESSAGE = new Loader<>("message");
    static final Loader<CaseRecord> ASSIGNMENT = new Loader<>("assignment");
    static final Loader<CaseRecord> ASSERTION = new Loader<>("assertion");
    static final Loader<CaseRecord> REFERRAL = new Loader<>("referral");
    static final CaseLoader<RecordKind, CaseRecord> OF_CASE = new CaseLoader<>("recordsOfCase", RecordKind.class);
    static final Loader<List<Participation>> PARTICIPATIONS_OF_VICTIM = new Loader<>("participationsOfVictim");
    static final Loader<List<Assertion>> ASSERTIONS_OF_VICTIM = new Loader<>("assertionsOfVictim");
    static final Loader<List<Referral>> REFERRALS_OF_VICTIM = new Loader<>("referralsOfVictim");

    /** By time, what has none last; then by id. */
    private static final Comparator<CaseRecord> EARLIEST_FIRST = Comparator.comparing(
                    CaseworkLoaders::time, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(CaseRecord::id);

    private final BatchLoaderRegistry registry;
    private final Executor readers;
    private final RecordQueries records;

    CaseworkLoaders(BatchLoaderRegistry registry, @Qualifier("readers") Executor readers, RecordQueries records) {
        this.registry = registry;
        this.readers = readers;
        this.records = records;
        byId(EVENT, RecordKind.EVENT);
        byId(MESSAGE, RecordKind.MESSAGE);
        byId(ASSIGNMENT, RecordKind.ASSIGNMENT);
        byId(ASSERTION, RecordKind.ASSERTION);
        byId(REFERRAL, RecordKind.REFERRAL);
        OF_CASE.register(registry, readers, this::ofCases, EARLIEST_FIRST);
        PARTICIPATIONS_OF_VICTIM.register(
                registry, readers, ids -> grouped(ids, records.participations(ids), Participation::victimId));
        ofVictim(ASSERTIONS_OF_VICTIM, RecordKind.ASSERTION, rows(Assertion.class, Assertion::victimId));
        ofVictim(REFERRALS_OF_VICTIM, RecordKind.REFERRAL, rows(Referral.class, Referral::victimId));
    }

    private void byId(Loader<CaseRecord> loader, RecordKind kind) {
        loader.register(registry, readers, ids -> Loader.byId(records.byIds(kind, ids), CaseRecord::id));
    }

    private List<CaseLoader.Entry<RecordKind, CaseRecord>> ofCases(
            Collection<RecordKind> kinds, Collection<String> caseIds, int limit) {
        return records.ofCases(kinds, caseIds, limit).stream()
                .map(found -> new CaseLoader.Entry<>(
                        new CaseLoader.Key<>(found.caseId(), RecordKind.of(found.row())), found.row()))
                .toList();
    }

    /** Rows of one class, and whom they are about. */
    private record VictimRows<T>(Class<T> type, Function<T, String> victimId) {}

    private static <T> VictimRows<T> rows(Class<T> type, Function<T, String> victimId) {
        return new VictimRows<>(type, victimId);
    }

    private <T> void ofVictim(Loader<List<T>> loader, RecordKind kind, VictimRows<T> of) {
        loader.register(registry, readers, ids -> {
            List<T> rows = records.ofVictims(List.of(kind), ids, CaseLoader.MAXIMUM_ROWS).stream()
                    .sorted(EARLIEST_FIRST)
                    .map(of.type()::cast)
                    .toList();
            return grouped(ids, rows, of.victimId());
        });
    }

    private static <T> Map<String, List<T>> grouped(Set<String> ids, List<T> rows, Function<T, String> key) {
        Map<String, List<T>> groups = new HashMap<>();
        ids.forEach(id -> groups.put(id, new ArrayList<>()));
        rows.forEach(row -> groups.get(key.apply(row)).add(row));
        return groups;
    }

    private static @Nullable Instant time(CaseRecord row) {
        if (row instanceof Event event) {
            return event.occurredAt();
        }
        if (row instanceof Message message) {
            return message.sentAt() == null ? message.receivedAt() : message.sentAt();
        }
        if (row instanceof Assignment assignment) {
            return assignment.startsAt();
        }
        if (row instanceof Assertion assertion) {
            return assertion.assertedAt();
        }
        return row instanceof Referral referral ? referral.madeAt() : null;
    }
}

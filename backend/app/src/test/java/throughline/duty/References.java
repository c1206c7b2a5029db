package throughline.duty;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;

/** Whether every reference of a situation names a row of it, as in every bundle that can be loaded. */
final class References {

    private final Situation in;
    private final Set<String> ids = new HashSet<>();

    private References(Situation in) {
        this.in = in;
        ids.add(CaseFile.OTHER_PERSON);
        in.catalog().duties().forEach(row -> ids.add(row.id()));
        in.places().agencies().forEach(row -> ids.add(row.id()));
        in.places().officers().forEach(row -> ids.add(row.id()));
        in.file().people().forEach(row -> ids.add(row.victimId()));
        in.file().events().forEach(row -> ids.add(row.id()));
    }

    static boolean allLeadSomewhere(Situation in) {
        References references = new References(in);
        return references.lead(in.file().forceId())
                && references.ofPlacesLead()
                && references.ofTheCaseLead()
                && in.catalog().duties().stream().allMatch(duty -> references.ids.containsAll(duty.follows()));
    }

    private boolean ofPlacesLead() {
        return in.places().serves().stream().allMatch(row -> lead(row.agencyId(), row.forceId()))
                && in.places().officers().stream().allMatch(row -> lead(row.agencyId()))
                && in.places().postings().stream().allMatch(row -> lead(row.agencyId(), row.officerId()));
    }

    private boolean ofTheCaseLead() {
        CaseFile file = in.file();
        return file.people().stream().allMatch(row -> ids.containsAll(row.actsFor()))
                && file.events().stream().allMatch(this::lead)
                && file.messages().stream().allMatch(this::lead)
                && file.assignments().stream().allMatch(row -> lead(row.agencyId(), row.officerId()))
                && file.assertions().stream().allMatch(row -> lead(row.agencyId(), row.victimId()));
    }

    private boolean lead(Event row) {
        return lead(row.agencyId(), row.officerId(), row.victimId(), row.causedById(), row.otherAgencyId());
    }

    private boolean lead(Message row) {
        return ids.containsAll(row.aboutEventIds()) && lead(row.victimId(), row.fromId(), row.toId(), row.tellerId());
    }

    private boolean lead(@Nullable String... references) {
        return Stream.of(references).allMatch(id -> id == null || ids.contains(id));
    }
}

package throughline.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import throughline.casework.Agency;
import throughline.casework.AgencyLinks;
import throughline.casework.AgencyQueries;
import throughline.casework.Case;
import throughline.casework.CaseQueries;
import throughline.casework.Officer;
import throughline.casework.OfficerQueries;
import throughline.casework.Posting;
import throughline.casework.Victim;
import throughline.casework.VictimQueries;

/** What is read in batches of cases and parties. */
@Component
final class NodeLoaders {

    static final Loader<Case> CASE = new Loader<>("case");
    static final Loader<Victim> VICTIM = new Loader<>("victim");
    static final Loader<Officer> OFFICER = new Loader<>("officer");
    static final Loader<List<Posting>> POSTINGS_OF_OFFICER = new Loader<>("postingsOfOfficer");
    static final Loader<Agency> AGENCY = new Loader<>("agency");
    static final Loader<Agency> WHOLE_OF_AGENCY = new Loader<>("wholeOfAgency");
    static final Loader<List<Agency>> SERVED_BY_AGENCY = new Loader<>("servedByAgency");

    NodeLoaders(
            BatchLoaderRegistry registry,
            @Qualifier("readers") Executor readers,
            CaseQueries cases,
            VictimQueries victims,
            OfficerQueries officers) {
        CASE.register(registry, readers, ids -> Loader.byId(cases.byIds(ids), Case::id));
        VICTIM.register(registry, readers, ids -> Loader.byId(victims.byIds(ids), Victim::id));
        OFFICER.register(registry, readers, ids -> Loader.byId(officers.byIds(ids), Officer::id));
        POSTINGS_OF_OFFICER.register(registry, readers, ids -> postings(ids, officers));
    }

    private static Map<String, List<Posting>> postings(Set<String> officerIds, OfficerQueries officers) {
        Map<String, List<Posting>> postings =
                officers.postings(officerIds).stream().collect(Collectors.groupingBy(Posting::officerId));
        officerIds.forEach(id -> postings.putIfAbsent(id, List.of()));
        return postings;
    }

    /** Agencies, by id and by what they are linked to. */
    @Component
    static final class OfAgencies {

        private final AgencyQueries agencies;

        OfAgencies(BatchLoaderRegistry registry, @Qualifier("readers") Executor readers, AgencyQueries agencies) {
            this.agencies = agencies;
            AGENCY.register(registry, readers, ids -> Loader.byId(agencies.byIds(ids), Agency::id));
            WHOLE_OF_AGENCY.register(registry, readers, this::wholes);
            SERVED_BY_AGENCY.register(registry, readers, this::served);
        }

        private Map<String, Agency> wholes(Set<String> ids) {
            Map<String, String> wholeIds = agencies.links(ids).stream()
                    .filter(link -> link.partOfId() != null)
                    .collect(Collectors.toMap(AgencyLinks::id, AgencyLinks::partOfId));
            Map<String, Agency> wholes = Loader.byId(agencies.byIds(wholeIds.values()), Agency::id);
            return wholeIds.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> wholes.get(entry.getValue())));
        }

        private Map<String, List<Agency>> served(Set<String> ids) {
            List<AgencyLinks> links = agencies.links(ids);
            Set<String> forceIds =
                    links.stream().flatMap(link -> link.servesIds().stream()).collect(Collectors.toSet());
            Map<String, Agency> forces = Loader.byId(agencies.byIds(forceIds), Agency::id);
            return links.stream().collect(Collectors.toMap(AgencyLinks::id, link -> link.servesIds().stream()
                    .map(forces::get)
                    .toList()));
        }
    }
}

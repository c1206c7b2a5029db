package throughline.duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.duty.AgencyDirectory;
import throughline.duty.AgencyDirectory.Agency;
import throughline.duty.AgencyDirectory.Officer;
import throughline.duty.AgencyDirectory.Posting;
import throughline.duty.AgencyDirectory.Service;

/** The rows of agencies, serves, officers and postings as they stand in their files. */
public record Places(List<Agency> agencies, List<Service> serves, List<Officer> officers, List<Posting> postings) {

    private static final String POLICE_FORCE = "POLICE_FORCE";

    /** The same rows, for the implementation under test. */
    public AgencyDirectory directory() {
        return new AgencyDirectory(agencies, serves, officers, postings);
    }

    boolean isAgency(String id) {
        return agencies.stream().anyMatch(agency -> agency.id().equals(id));
    }

    boolean isOfKind(@Nullable String agencyId, @Nullable String kind) {
        return agencies.stream()
                .anyMatch(
                        agency -> agency.id().equals(agencyId) && agency.kind().equals(kind));
    }

    Optional<String> kindOf(@Nullable String agencyId) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(agencyId))
                .map(Agency::kind)
                .findFirst();
    }

    /** 6.2.1: the posting in force on the day, else officers.agency_id; with no day officers.agency_id. */
    Optional<String> agencyOfOfficer(@Nullable String officerId, @Nullable LocalDate day) {
        Optional<Posting> posting = posting(officerId, day);
        return posting.isPresent()
                ? posting.map(Posting::agencyId)
                : officer(officerId).map(Officer::agencyId);
    }

    /** Postings: "role in that time; empty: the role in officers". */
    Optional<String> roleOfOfficer(@Nullable String officerId, @Nullable LocalDate day) {
        Optional<String> posted = posting(officerId, day).map(Posting::role);
        return posted.isPresent() ? posted : officer(officerId).map(Officer::role);
    }

    /** 6.2.4 (d), 6.2.6: row and agency in force on the day; a police force serves its own area without a row. */
    List<String> serving(String kind, String forceId, LocalDate day) {
        return agencies.stream()
                .filter(agency -> agency.kind().equals(kind))
                .filter(agency -> isWithin(agency.validFrom(), agency.validTo(), day))
                .filter(agency -> servesByRow(agency, forceId, day) || isTheForce(agency, forceId))
                .map(Agency::id)
                .sorted()
                .toList();
    }

    private boolean servesByRow(Agency agency, String forceId, LocalDate day) {
        return serves.stream()
                .anyMatch(row -> row.agencyId().equals(agency.id())
                        && row.forceId().equals(forceId)
                        && isWithin(row.validFrom(), row.validTo(), day));
    }

    private static boolean isTheForce(Agency agency, String forceId) {
        return agency.kind().equals(POLICE_FORCE) && agency.id().equals(forceId);
    }

    private Optional<Officer> officer(@Nullable String officerId) {
        return officers.stream()
                .filter(officer -> officer.id().equals(officerId))
                .findFirst();
    }

    private Optional<Posting> posting(@Nullable String officerId, @Nullable LocalDate day) {
        return postings.stream()
                .filter(posting -> day != null && posting.officerId().equals(officerId))
                .filter(posting -> isWithin(posting.validFrom(), posting.validTo(), day))
                .findFirst();
    }

    private static boolean isWithin(@Nullable LocalDate first, @Nullable LocalDate last, LocalDate day) {
        return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }
}

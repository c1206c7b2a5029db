package throughline.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agencies, the areas that they serve, and where each officer works on a day. */
public final class AgencyDirectory {

    /** The kind of a police force, which serves its own area without a row in serves. */
    private static final String POLICE_FORCE = "POLICE_FORCE";

    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, Officer> officers = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Map<String, List<Service>> servicesByForce = new HashMap<>();

    /** A row of agencies; an empty bound is {@code null}. */
    public record Agency(
            String id,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A row of serves. */
    public record Service(
            String agencyId,
            String forceId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A row of officers: where the officer works on a day that no posting covers. */
    public record Officer(
            String id, String agencyId, @Nullable String role) {}

    /** A row of postings. */
    public record Posting(
            String officerId,
            String agencyId,
            @Nullable String role,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public AgencyDirectory(
            List<Agency> agencies, List<Service> serves, List<Officer> officers, List<Posting> postings) {
        agencies.forEach(agency -> this.agencies.put(agency.id(), agency));
        officers.forEach(officer -> this.officers.put(officer.id(), officer));
        postings.forEach(posting -> this.postings
                .computeIfAbsent(posting.officerId(), id -> new ArrayList<>())
                .add(posting));
        serves.forEach(service -> servicesByForce
                .computeIfAbsent(service.forceId(), id -> new ArrayList<>())
                .add(service));
    }

    /** The kind of an agency, or nothing if the id names no agency. */
    public Optional<String> kindOf(@Nullable String agencyId) {
        return Optional.ofNullable(agencies.get(agencyId)).map(Agency::kind);
    }

    /** Whether the id names an officer. */
    public boolean isOfficer(@Nullable String id) {
        return officers.containsKey(id);
    }

    /**
     * The agency for which an officer works.
     *
     * @param day the day in Europe/London; {@code null} if no time is known, when officers.agency_id counts
     */
    public Optional<String> agencyOf(@Nullable String officerId, @Nullable LocalDate day) {
        Optional<String> posted = posting(officerId, day).map(Posting::agencyId);
        return posted.isPresent()
                ? posted
                : Optional.ofNullable(officers.get(officerId)).map(Officer::agencyId);
    }

    /** The role of an officer on a day: that of the posting in force, else the one in officers. */
    public Optional<String> roleOf(@Nullable String officerId, @Nullable LocalDate day) {
        Optional<String> posted = posting(officerId, day).map(Posting::role);
        return posted.isPresent()
                ? posted
                : Optional.ofNullable(officers.get(officerId)).map(Officer::role);
    }

    /** The agencies of a kind that serve a force's area on a day, the smallest id first. */
    public List<String> serving(String kind, String forceId, LocalDate day) {
        Stream<String> byRow = servicesByForce.getOrDefault(forceId, List.of()).stream()
                .filter(service -> covers(service.validFrom(), service.validTo(), day))
                .map(Service::agencyId);
        Stream<String> byNature = kind.equals(POLICE_FORCE) ? Stream.of(forceId) : Stream.empty();
        return Stream.concat(byRow, byNature)
                .distinct()
                .filter(id -> isInForce(id, kind, day))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private boolean isInForce(String agencyId, String kind, LocalDate day) {
        Agency agency = agencies.get(agencyId);
        return agency != null && agency.kind().equals(kind) && covers(agency.validFrom(), agency.validTo(), day);
    }

    private Optional<Posting> posting(@Nullable String officerId, @Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        return postings.getOrDefault(officerId, List.of()).stream()
                .filter(posting -> covers(posting.validFrom(), posting.validTo(), day))
                .findFirst();
    }

    private static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

package throughline.duty.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.Duty;

/** What the agencies held on record about a victim (6.4.1). */
final class Records {

    private final Known known;

    Records(Known known) {
        this.known = known;
    }

    /** 6.3.3: some agency's ENHANCED_STATUS YES was in force at some moment of that day. */
    boolean wasEnhancedOn(String victimId, LocalDate day) {
        return momentsOf(day).anyMatch(moment -> anyHolds(victimId, "ENHANCED_STATUS", moment, "YES"::equals));
    }

    /** 6.3.3: read likewise. */
    boolean wasHighRiskOn(String victimId, LocalDate day) {
        return momentsOf(day).anyMatch(moment -> anyHolds(victimId, "RISK", moment, "HIGH"::equals));
    }

    /** 6.3.4: an opt-out covers a duty if it holds the duty's opt_out or ALL; none covers a duty without. */
    boolean wasOptedOutAt(@Nullable String victimId, Duty duty, Instant moment) {
        return victimId != null
                && duty.optOut() != null
                && anyHolds(victimId, "OPT_OUT", moment, value -> covers(value, duty.optOut()));
    }

    private static boolean covers(String value, String scope) {
        Set<String> scopes = Set.of(value.split(";"));
        return scopes.contains(scope) || scopes.contains("ALL");
    }

    private boolean anyHolds(String victimId, String kind, Instant moment, Predicate<String> value) {
        List<String> agencies =
                known.assertions.stream().map(Assertion::agencyId).distinct().toList();
        return agencies.stream()
                .anyMatch(agency ->
                        held(agency, victimId, kind, moment).filter(value).isPresent());
    }

    /** 6.4.1, W14: the latest not later than the moment, the later row winning; nothing if it was withdrawn by then. */
    private Optional<String> held(String agencyId, String victimId, String kind, Instant moment) {
        return known.assertions.stream()
                .filter(assertion -> assertion.agencyId().equals(agencyId))
                .filter(assertion -> assertion.victimId().equals(victimId))
                .filter(assertion -> assertion.kind().equals(kind))
                .filter(assertion -> !assertion.assertedAt().isAfter(moment))
                .max(Comparator.comparing(Assertion::assertedAt).thenComparing(Assertion::row))
                .filter(latest ->
                        latest.withdrawnAt() == null || latest.withdrawnAt().isAfter(moment))
                .map(Assertion::value);
    }

    /** Moments enough to see whatever was in force on the day: its first, and each at which something was asserted. */
    private Stream<Instant> momentsOf(LocalDate day) {
        return Stream.concat(
                Stream.of(Known.startOf(day)),
                known.assertions.stream().map(Assertion::assertedAt).filter(moment -> Known.dayOf(moment)
                        .equals(day)));
    }
}

package throughline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the waivers stand.
 *
 * @param waivedByRule how many findings of a rule are waived, however many waivers cover one; rules without any are not there
 */
public record WaiverSummary(List<StoredWaiver> waivers, Map<String, Long> waivedByRule) {

    /** How many findings are waived. */
    public long waivedFindings() {
        return waivedByRule.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many findings of a rule are waived. */
    public long waivedOf(String ruleId) {
        return waivedByRule.getOrDefault(ruleId, 0L);
    }

    /** The summary in one line; waivers that need somebody's attention are named. */
    public String toLine() {
        if (waivers.isEmpty()) {
            return "Waivers: none";
        }
        List<String> parts = new ArrayList<>();
        parts.add(of(WaiverStatus.IN_FORCE).size() + " in force");
        name(parts, WaiverStatus.EXPIRED, "expired", one -> one.id() + " on " + one.endsOn());
        name(parts, WaiverStatus.ENDLESS, "without an end date", StoredWaiver::id);
        name(parts, WaiverStatus.NO_MATCH, "without a finding to cover", StoredWaiver::id);
        return "Waivers: " + String.join(", ", parts);
    }

    private List<StoredWaiver> of(WaiverStatus status) {
        return waivers.stream().filter(one -> one.status() == status).toList();
    }

    private void name(List<String> parts, WaiverStatus status, String words, Function<StoredWaiver, String> name) {
        List<StoredWaiver> some = of(status);
        if (!some.isEmpty()) {
            parts.add(
                    some.size() + " " + words + " (" + some.stream().map(name).collect(Collectors.joining(", ")) + ")");
        }
    }
}

package throughline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How figures are kept from giving a victim away.
 *
 * @param threshold counts from 1 up to, but without, this one are hidden; 1 hides none
 * @param sensitiveThreshold the same for rows about sexual offences and about children
 * @param minimumBase no rate and no percentile is shown on a smaller base
 * @param rounding counts are shown as the nearest multiple; 1 leaves them as they are
 * @param internal nothing is hidden at all: for those who may see the cases, never to be published
 */
public record DisclosureRule(
        long threshold, long sensitiveThreshold, long minimumBase, long rounding, boolean internal) {

    /** What the conventions of publishing ask for. */
    public static final DisclosureRule STANDARD = new DisclosureRule(5, 10, 10, 1, false);

    /** For those who may see the cases. */
    public static final DisclosureRule INTERNAL = new DisclosureRule(1, 1, 1, 1, true);

    private static final long LEAST_ROUNDING = 5;

    private static final Set<String> SENSITIVE =
            Set.of("SEXUAL", "SEXUAL_OFFENCE", "SEXUAL_VIOLENCE_ADVISER", "CHILD", "UNDER_18", "SAFEGUARDING_CHILD");

    /** Refuses numbers that say nothing. */
    public DisclosureRule {
        if (threshold < 1 || sensitiveThreshold < threshold || minimumBase < 1 || rounding < 1) {
            throw new IllegalArgumentException(
                    "threshold, minimum base and rounding are whole numbers from 1; the threshold"
                            + " for sensitive rows is at least the other");
        }
    }

    /** Whether a count in a row with these keys is too small to be shown. */
    boolean isTooSmall(long count, List<String> keys) {
        return count > 0 && count < (keys.stream().anyMatch(SENSITIVE::contains) ? sensitiveThreshold : threshold);
    }

    /** The rule for a table that is rounded so that subtracting its counts gives nobody away. */
    DisclosureRule ofRounded() {
        return internal
                ? this
                : new DisclosureRule(
                        threshold, sensitiveThreshold, minimumBase, Math.max(rounding, LEAST_ROUNDING), false);
    }

    long rounded(long count) {
        return Math.round((double) count / rounding) * rounding;
    }

    /** The settings in sentences, as every table states them. */
    public List<String> sentences() {
        if (internal) {
            return List.of("Internal: nothing is hidden. Not for publication.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Counts from 1 to %d are hidden; from 1 to %d in rows about sexual offences or children."
                .formatted(threshold - 1, sensitiveThreshold - 1));
        sentences.add(
                "Further figures are hidden so that no hidden count can be worked out from sums, or from tables that"
                        + " share a total.");
        sentences.add("No rate and no percentile is shown on a base under %d.".formatted(minimumBase));
        sentences.add(
                rounding == 1
                        ? "Counts are not rounded."
                        : "Counts are rounded to the nearest %d.".formatted(rounding));
        return sentences;
    }
}

package throughline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import throughline.report.DisclosureRule;

/** How figures are kept from giving a victim away; on unless somebody says that a table is not for publication. */
final class DisclosureOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--hide-under",
            paramLabel = "N",
            description =
                    "counts from 1 up to, but without, N are hidden (default: 5; 10 in rows about sexual offences or children)")
    private long threshold = DisclosureRule.STANDARD.threshold();

    @Option(
            names = "--minimum-base",
            paramLabel = "N",
            description = "no rate and no percentile on a smaller base (default: 10)")
    private long minimumBase = DisclosureRule.STANDARD.minimumBase();

    @Option(
            names = "--round-to",
            paramLabel = "N",
            description = "round counts to the nearest multiple of N (default: 1)")
    private long rounding = DisclosureRule.STANDARD.rounding();

    @Option(names = "--internal", description = "hide nothing: for those who may see the cases, never to be published")
    private boolean internal;

    DisclosureRule rule() {
        if (internal) {
            return DisclosureRule.INTERNAL;
        }
        try {
            long sensitive = Math.max(threshold, DisclosureRule.STANDARD.sensitiveThreshold());
            return new DisclosureRule(threshold, sensitive, minimumBase, rounding, false);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--hide-under, --minimum-base, --round-to: " + e.getMessage(), e);
        }
    }
}

package throughline.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The as-of date of a command: given, or today in London. */
final class AsOfOption {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "judge by what was known at the end of this day, such as 2026-09-30 (default: today in London)")
    private @Nullable LocalDate asOf;

    /** The day that was given. */
    @Nullable
    LocalDate given() {
        return asOf;
    }

    LocalDate date(Clock clock) {
        return asOf == null ? LocalDate.now(clock.withZone(LONDON)) : asOf;
    }
}

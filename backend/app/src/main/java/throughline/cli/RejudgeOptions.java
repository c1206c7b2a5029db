package throughline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Judging again by another catalogue: which one, and where the tables go. */
final class RejudgeOptions {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "judge the same facts by the duties of this file instead, and say what would change; nothing"
                    + " is stored (default of --as-of then: that of the stored evaluation)")
    @Nullable
    Path catalogue;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "with --catalogue: write what changes as CSV files into this directory")
    @Nullable
    Path directory;
}

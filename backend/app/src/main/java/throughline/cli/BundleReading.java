package throughline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import throughline.bundle.BundleReader;
import throughline.bundle.BundleResult;
import throughline.bundle.RefusedBundle;
import throughline.bundle.TableSummary;
import throughline.bundle.ValidBundle;

/** Reads a bundle for a command and prints what is wrong with it. */
final class BundleReading {

    private BundleReading() {}

    static BundleResult read(Path bundle) {
        return BundleReader.ofProduct().read(bundle);
    }

    /** Prints every warning and problem, then one line that counts them. */
    static ExitCode print(BundleResult result, PrintWriter out) {
        result.warnings().lines().forEach(out::println);
        ExitCode code = ExitCode.DONE;
        if (result instanceof RefusedBundle refused) {
            refused.problems().lines().forEach(out::println);
            out.printf(
                    "Refused: %d problems, %d warnings. Nothing was loaded.%n",
                    refused.problems().count(), refused.warnings().count());
            code = ExitCode.BAD_DATA;
        } else if (result instanceof ValidBundle valid) {
            out.printf(
                    "Valid: %d tables, %,d rows, %d warnings. Fingerprint %s%n",
                    valid.tables().size(), rows(valid), valid.warnings().count(), valid.fingerprint());
        }
        out.flush();
        return code;
    }

    private static long rows(ValidBundle bundle) {
        return bundle.tables().values().stream().mapToLong(TableSummary::rows).sum();
    }
}

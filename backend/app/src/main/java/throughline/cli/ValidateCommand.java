package throughline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import throughline.bundle.BundleResult;

/** {@code throughline validate}; needs no database. */
@Command(name = "validate", description = "Read a bundle and list every problem with file, line and column.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "a directory or a zip file of CSV tables")
    private Path bundle;

    @Override
    public Integer call() {
        BundleResult result = BundleReading.read(bundle);
        return BundleReading.print(result, spec.commandLine().getOut()).number();
    }
}

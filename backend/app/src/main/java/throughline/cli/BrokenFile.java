package throughline.cli;

import java.io.PrintWriter;
import throughline.csv.BrokenFileException;

/** Prints what is wrong with a file that a command was given. */
final class BrokenFile {

    private BrokenFile() {}

    /** Prints every problem, then one line that counts them and says what did not happen. */
    static ExitCode print(BrokenFileException broken, String notDone, PrintWriter out) {
        broken.lines().forEach(out::println);
        out.printf("Refused: %d problems. %s%n", broken.lines().size(), notDone);
        out.flush();
        return ExitCode.BAD_DATA;
    }
}

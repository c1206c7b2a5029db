package throughline.cli;

import java.io.PrintWriter;

/** Shows how far long work has come: one line written over on a terminal, plain lines at each tenth elsewhere. */
final class ProgressLine {

    private final PrintWriter err;
    private final boolean terminal;
    private String what = "";
    private long shownTenth = -1;
    private boolean open;

    ProgressLine(PrintWriter err) {
        this(err, System.console() != null);
    }

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /**
     * So many of so many are done.
     *
     * @param total 0 if it is not known
     */
    void show(String done, String things, long count, long total) {
        String now = things + done;
        if (!now.equals(what)) {
            end();
            what = now;
            shownTenth = -1;
        }
        long tenth = total == 0 ? count / 100_000 : count * 10 / total;
        if (terminal) {
            err.print("\r" + text(done, things, count, total));
            open = true;
        } else if (tenth != shownTenth) {
            err.println(text(done, things, count, total));
        }
        shownTenth = tenth;
        err.flush();
    }

    /** Ends the line, so that what follows stands on its own. */
    void end() {
        if (open) {
            err.println();
            err.flush();
            open = false;
        }
    }

    private static String text(String done, String things, long count, long total) {
        return total == 0
                ? "%s %,d %s".formatted(done, count, things)
                : "%s %,d of %,d %s".formatted(done, count, total, things);
    }
}

package throughline.cli;

import java.io.PrintWriter;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import throughline.bundle.ValidBundle;
import throughline.load.BundleLoader;
import throughline.load.LoadSummary;

/** One load as a command runs and prints it. */
final class LoadRun {

    private LoadRun() {}

    static void load(
            ApplicationContext context, ValidBundle bundle, Instant now, ProgressLine progress, PrintWriter out) {
        LoadSummary summary = context.getBean(BundleLoader.class)
                .load(bundle, now, (table, done, total) -> progress.show("loaded", table.id(), done, total));
        progress.end();
        summary.tables()
                .forEach((table, counts) -> out.printf(
                        "  %-13s %,10d read: %,d created, %,d updated, %,d unchanged%n",
                        table.id(), counts.read(), counts.created(), counts.updated(), counts.unchanged()));
        out.println(summary.text());
        out.flush();
    }
}

package throughline.load;

import throughline.bundle.Table;

/** Told how far a load has come. */
@FunctionalInterface
public interface LoadProgress {

    /** Tells nobody. */
    LoadProgress SILENT = (table, done, total) -> {};

    /** So many rows of so many of a table are in the graph. */
    void loaded(Table table, long done, long total);
}

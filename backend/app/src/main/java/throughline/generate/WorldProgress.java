package throughline.generate;

/** Told how far a world has come. */
@FunctionalInterface
public interface WorldProgress {

    /** Tells nobody. */
    WorldProgress SILENT = (done, total) -> {};

    /** So many cases of so many are written. */
    void generated(long done, long total);
}

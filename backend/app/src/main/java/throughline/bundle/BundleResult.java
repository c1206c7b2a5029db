package throughline.bundle;

/** What reading a bundle ends in: rows, or the list of every problem. */
public sealed interface BundleResult permits ValidBundle, RefusedBundle {

    /** What was found worth a look; it refuses nothing. */
    ProblemList warnings();
}

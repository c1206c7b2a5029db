package throughline.bundle;

/** A bundle with at least one problem: nothing of it may be loaded. */
public record RefusedBundle(ProblemList problems, ProblemList warnings) implements BundleResult {}

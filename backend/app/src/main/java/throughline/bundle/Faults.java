package throughline.bundle;

/** Takes what is wrong with one cell. */
@FunctionalInterface
interface Faults {

    void add(ProblemCode code, String sentence);
}

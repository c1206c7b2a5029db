package throughline;

/** Where the program starts. */
public final class Throughline {

    private Throughline() {}

    public static void main(String[] arguments) {
        System.exit(2);
    }
}

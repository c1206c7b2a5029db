package throughline.api;

/** An argument that cannot be used; the message names it and says what was expected. Safe to show. */
final class BadArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadArgumentException(String argument, String expected, Object got) {
        this("%s: expected %s, got %s".formatted(argument, expected, got));
    }

    BadArgumentException(String message) {
        super(message);
    }
}

package throughline.duty;

/** From when a limit runs. Codes of the set clock. */
public enum Clock {
    EVENT,
    RECEIPT
}

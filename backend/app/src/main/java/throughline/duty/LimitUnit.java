package throughline.duty;

/** In what a limit is counted. Codes of the set unit. */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH,
    HOUR
}

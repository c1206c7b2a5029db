package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations that fall due soon are meant; what is {@code null} does not matter.
 *
 * @param workingDays how many working days after the as-of date, 0 to {@link #MOST_DAYS}; {@code null} for
 *     {@link #USUAL_DAYS}
 */
public record DueSoonFilter(
        @Nullable Integer workingDays,
        @Nullable List<String> agencyIds,
        @Nullable List<String> dutyIds) {

    /** A working week. */
    public static final int USUAL_DAYS = 5;

    /** About a quarter of a year; what lies further ahead is no work list. */
    public static final int MOST_DAYS = 60;

    /** Everything that falls due in a working week. */
    public static final DueSoonFilter USUAL = new DueSoonFilter(null, null, null);

    /** Whether a number of working days can be asked for. */
    public static boolean allows(int workingDays) {
        return workingDays >= 0 && workingDays <= MOST_DAYS;
    }
}

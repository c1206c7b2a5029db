package throughline.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one duty, read from the catalogue as data: what has to be said, within what limit, with which fields.
 *
 * @param limit standard limit; null if the duty has no number
 * @param enhanced enhanced limit; null if the duty has no number
 */
record DutyTerms(
        String id,
        String kind,
        List<String> discharges,
        @Nullable Integer limit,
        @Nullable Integer enhanced,
        String unit,
        String optOut,
        List<String> requires) {

    /** Every duty of the catalogue by its id. */
    static Map<String, DutyTerms> ofProduct() {
        Map<String, DutyTerms> terms = new HashMap<>();
        ReferenceCsv.forEach("/reference/duties.csv", row -> {
            DutyTerms duty = new DutyTerms(
                    row.getField("id"),
                    row.getField("kind"),
                    ReferenceCsv.list(row.getField("discharged_by")),
                    number(row.getField("standard_limit")),
                    number(row.getField("enhanced_limit")),
                    row.getField("unit"),
                    row.getField("opt_out"),
                    ReferenceCsv.list(row.getField("requires")));
            terms.put(duty.id, duty);
        });
        return terms;
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    boolean hasNumber() {
        return limit != null;
    }

    int limit(boolean entitled) {
        return entitled ? enhanced : limit;
    }

    boolean inHours() {
        return unit.equals("HOUR");
    }

    boolean inCalendarDays() {
        return unit.equals("CALENDAR_DAY");
    }

    boolean isReferral() {
        return kind.equals("REFER");
    }

    /** Whether it is discharged by a message from agency to agency. */
    boolean isHandover() {
        return kind.equals("HAND_OVER") || isReferral();
    }
}

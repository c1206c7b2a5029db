package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values are written, as known on one day: what lies after it is left out. */
final class Cells {

    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();

    private final LocalDate asOf;

    Cells(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** A time that is not known yet, or never will be, is empty. */
    String known(@Nullable LocalDateTime at) {
        return at == null || at.toLocalDate().isAfter(asOf) ? "" : time(at);
    }

    /** A time on the clocks of London, with the offset of that day. */
    static String time(@Nullable LocalDateTime at) {
        if (at == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(25);
        text.append(at.getYear());
        two(text.append('-'), at.getMonthValue());
        two(text.append('-'), at.getDayOfMonth());
        two(text.append('T'), at.getHour());
        two(text.append(':'), at.getMinute());
        text.append(":00");
        return text.append(LONDON.getOffset(at) == ZoneOffset.UTC ? "+00:00" : "+01:00")
                .toString();
    }

    private static void two(StringBuilder text, int number) {
        if (number < 10) {
            text.append('0');
        }
        text.append(number);
    }

    static String yesNo(boolean yes) {
        return yes ? "YES" : "NO";
    }

    static String id(@Nullable Draft row) {
        return row == null ? "" : row.id();
    }

    static String ids(List<? extends Draft> rows) {
        if (rows.size() == 1) {
            return rows.get(0).id();
        }
        return String.join(";", rows.stream().map(Draft::id).toList());
    }

    static String packet(@Nullable Map<String, @Nullable LocalDate> packet) {
        if (packet == null) {
            return "";
        }
        List<String> entries = new ArrayList<>();
        packet.forEach((field, day) -> entries.add(day == null ? field : field + '@' + day));
        return entries.isEmpty() ? "NONE" : String.join(";", entries);
    }
}

package throughline.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every day of fifty years, with the number of working days up to it, so that a query counts working days by a
 * subtraction. Working days are Monday to Friday without the bank holidays given.
 */
record Calendar(Map<LocalDate, String> holidays) {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2049, 12, 31);

    List<Map<String, Object>> days() {
        List<Map<String, Object>> days = new ArrayList<>();
        int ordinal = 0;
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            ordinal += isWorking(date) ? 1 : 0;
            days.add(day(date, ordinal));
        }
        return days;
    }

    private Map<String, Object> day(LocalDate date, int ordinal) {
        Map<String, Object> day = new HashMap<>();
        day.put("date", date);
        day.put("working", isWorking(date));
        day.put("ordinal", ordinal);
        if (holidays.containsKey(date)) {
            day.put("holiday", holidays.get(date));
        }
        return day;
    }

    private boolean isWorking(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(date);
    }
}

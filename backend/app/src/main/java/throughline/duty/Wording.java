package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import throughline.vocabulary.Vocabulary;

/** Days, moments, limits and codes in words. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH).withZone(WorkingDays.LONDON);

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment in London, to the minute. */
    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Words joined as in a sentence. */
    static String list(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** A limit, such as "5 working days". */
    String limit(int number, LimitUnit unit) {
        return count(number, label("unit", unit.name()).toLowerCase(Locale.ENGLISH));
    }

    /** What a kind of agency is called; for the bearer that is any agency, the event's own agency. */
    String agencyKind(String kind) {
        return label("agency_kind", kind);
    }

    /** What a code is called. */
    String label(String set, String code) {
        return vocabulary.code(set, code).label();
    }

    static String orNobody(@Nullable String id) {
        return id == null ? "nobody" : id;
    }
}

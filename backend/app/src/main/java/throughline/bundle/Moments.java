package throughline.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads dates and times exactly as the contract writes them; much faster than a formatter, and no looser. */
final class Moments {

    private static final String DATE = "dddd-dd-dd";
    private static final String MINUTES = DATE + "Tdd:dd";
    private static final String SECONDS = MINUTES + ":dd";
    private static final String OFFSET = "+dd:dd";

    private Moments() {}

    /** A date such as {@code 2026-03-02}, or {@code null} if the text is none. */
    static @Nullable LocalDate date(String text) {
        if (!fits(text, DATE)) {
            return null;
        }
        try {
            return dateAt(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time such as {@code 2026-03-02T14:05:00+00:00}, or {@code null} if the text is none. */
    static @Nullable OffsetDateTime time(String text) {
        boolean utc = text.endsWith("Z");
        String local = text.substring(0, Math.max(0, text.length() - (utc ? 1 : OFFSET.length())));
        boolean seconds = fits(local, SECONDS);
        if (!seconds && !fits(local, MINUTES) || !utc && !fits(text.substring(local.length()), OFFSET)) {
            return null;
        }
        try {
            LocalTime time =
                    LocalTime.of(number(text, 11, 13), number(text, 14, 16), seconds ? number(text, 17, 19) : 0);
            return OffsetDateTime.of(dateAt(text), time, utc ? ZoneOffset.UTC : offsetAt(text, local.length()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate dateAt(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static ZoneOffset offsetAt(String text, int from) {
        int sign = text.charAt(from) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                sign * number(text, from + 1, from + 3), sign * number(text, from + 4, from + 6));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    /** Whether a text has the shape of a pattern, in which d stands for a digit and + for either sign. */
    private static boolean fits(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int at = 0; at < pattern.length(); at++) {
            if (!fits(text.charAt(at), pattern.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char c, char pattern) {
        return switch (pattern) {
            case 'd' -> c >= '0' && c <= '9';
            case '+' -> c == '+' || c == '-';
            default -> c == pattern;
        };
    }
}

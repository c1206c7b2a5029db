package throughline.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.vocabulary.Vocabulary;

/**
 * Turns the text of a filled cell into its value, by the type of its column. Of a list with a wrong entry the right
 * entries are returned, so that they can be checked too.
 */
final class CellReader {

    private static final String NONE = "NONE";
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_QUOTE = 40;

    private final Vocabulary vocabulary;
    private final Predicate<String> isDuty;

    CellReader(Vocabulary vocabulary, Predicate<String> isDuty) {
        this.vocabulary = vocabulary;
        this.isDuty = isDuty;
    }

    /** The value, or {@code null} if there is none; what is wrong goes to the faults. */
    @Nullable
    Object read(CellType type, String text, Faults faults) {
        return switch (type.kind()) {
            case ID, REF, PARTY -> id(text, faults);
            case TEXT -> text;
            case INT -> number(text, faults);
            case DATE -> expected(Moments.date(text), text, "a date such as 2026-03-02", faults);
            case TIME ->
                expected(Moments.time(text), text, "a time with its offset such as 2026-03-02T14:05:00+00:00", faults);
            case YES_NO -> yesNo(text, faults);
            case CODE -> code(type, text, faults);
            case CODES -> codes(type, text, faults);
            case REFS -> ids(text, faults);
            case DUTY -> duty(text, faults);
            case DUTIES -> duties(text, faults);
            case PACKET -> packet(type, text, faults);
            case ANSWERS -> answers(type, text, faults);
        };
    }

    /** A text as it is shown in a sentence. */
    static String quoted(String text) {
        return '"' + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + '"';
    }

    private static <T> @Nullable T expected(@Nullable T value, String text, String what, Faults faults) {
        if (value == null) {
            faults.add(ProblemCode.X05, quoted(text) + " is not " + what);
        }
        return value;
    }

    private static @Nullable String id(String text, Faults faults) {
        String id = Ids.wellFormed(text) ? text : null;
        return expected(id, text, "an id: 1 to 64 characters out of A-Z a-z 0-9 . _ -", faults);
    }

    private static @Nullable Integer number(String text, Faults faults) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        Integer number = digits && text.length() <= MOST_DIGITS ? Integer.valueOf(text) : null;
        return expected(number, text, "a whole number from 0 of at most 9 digits", faults);
    }

    private static @Nullable Boolean yesNo(String text, Faults faults) {
        if (!text.equals("YES") && !text.equals("NO")) {
            faults.add(ProblemCode.X05, quoted(text) + " is neither YES nor NO");
            return null;
        }
        return text.equals("YES");
    }

    private @Nullable String code(CellType type, String text, Faults faults) {
        if (!isCode(type, text)) {
            faults.add(ProblemCode.X06, notOneOf(type, quoted(text)));
            return null;
        }
        return text;
    }

    private boolean isCode(CellType type, String text) {
        return vocabulary.holds(type.set(), text) && !type.excluded().contains(text);
    }

    private static String notOneOf(CellType type, String found) {
        return found + " is not a code of the set " + type.set()
                + (type.excluded().isEmpty() ? "" : " that this column takes");
    }

    private List<String> codes(CellType type, String text, Faults faults) {
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String entry : distinct(text, Ids.entries(text), faults)) {
            (isCode(type, entry) ? right : wrong).add(entry);
        }
        if (!wrong.isEmpty()) {
            faults.add(ProblemCode.X06, notOneOf(type, quoted(String.join(";", wrong))));
        }
        return right;
    }

    private static Set<String> distinct(String text, List<String> entries, Faults faults) {
        Set<String> distinct = new LinkedHashSet<>(entries);
        if (distinct.remove("") | distinct.size() < entries.size()) {
            faults.add(
                    ProblemCode.X05,
                    quoted(text) + " is not a list: expected entries separated by ;, none empty and none twice");
        }
        return distinct;
    }

    private static List<String> ids(String text, Faults faults) {
        List<String> right = new ArrayList<>();
        for (String entry : new LinkedHashSet<>(Ids.entries(text))) {
            String id = id(entry, faults);
            if (id != null) {
                right.add(id);
            }
        }
        return right;
    }

    private @Nullable String duty(String text, Faults faults) {
        String id = id(text, faults);
        return id == null || duties(id, faults).isEmpty() ? null : id;
    }

    private List<String> duties(String text, Faults faults) {
        List<String> right = new ArrayList<>(ids(text, faults));
        List<String> wrong = right.stream().filter(isDuty.negate()).toList();
        if (!wrong.isEmpty()) {
            right.removeAll(wrong);
            faults.add(ProblemCode.X08, "The catalogue has no duty " + quoted(String.join(";", wrong)));
        }
        return right;
    }

    private List<String> packet(CellType type, String text, Faults faults) {
        if (text.equals(NONE)) {
            return List.of();
        }
        List<String> entries = Ids.entries(text);
        if (entries.contains(NONE)) {
            faults.add(ProblemCode.X13, "NONE stands together with other entries; expected NONE alone, or the fields");
        }
        return entries.stream()
                .filter(entry -> !entry.equals(NONE))
                .filter(new PacketEntries(type, text, faults)::isRight)
                .toList();
    }

    /** Checks the entries of one packet, none of which may name the field of another. */
    private final class PacketEntries {

        private final CellType type;
        private final String text;
        private final Faults faults;
        private final Set<String> fields = new HashSet<>();

        PacketEntries(CellType type, String text, Faults faults) {
            this.type = type;
            this.text = text;
            this.faults = faults;
        }

        boolean isRight(String entry) {
            int at = entry.indexOf('@');
            String field = at < 0 ? entry : entry.substring(0, at);
            if (field.isEmpty() || !fields.add(field)) {
                return wrong(ProblemCode.X05, quoted(text) + " has an entry twice or an empty one");
            }
            if (!isCode(type, field)) {
                return wrong(ProblemCode.X06, notOneOf(type, quoted(field)));
            }
            if (at >= 0 && Moments.date(entry.substring(at + 1)) == null) {
                return wrong(ProblemCode.X05, quoted(entry) + " is not a field and a date such as RISK@2026-01-05");
            }
            return true;
        }

        private boolean wrong(ProblemCode code, String sentence) {
            faults.add(code, sentence);
            return false;
        }
    }

    private List<String> answers(CellType type, String text, Faults faults) {
        List<String> right = new ArrayList<>();
        Set<String> items = new HashSet<>();
        for (String entry : Ids.entries(text)) {
            int at = Math.max(entry.indexOf('='), 0);
            String item = entry.substring(0, at);
            if (!entry.substring(at).matches("=[1-5]") || !items.add(item)) {
                faults.add(
                        ProblemCode.X05,
                        quoted(entry) + " is not an item and a number from 1 to 5 such as OVERALL=4, each item once");
            } else if (code(type, item, faults) != null) {
                right.add(entry);
            }
        }
        return right;
    }
}

package throughline.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import throughline.vocabulary.Vocabulary;

/**
 * X13 and X14: the value of an assertion or event fits its kind, as the vocabulary describes it. The vocabulary does not
 * say which needs "concern language or access", so LANGUAGE_ACCESS takes every code of the set need.
 */
final class ValueChecks {

    private static final String NONE = "NONE";

    private final Vocabulary vocabulary;
    private final Map<String, Form> assertions;
    private final Map<String, Form> events;

    /** What a value has to look like. */
    @FunctionalInterface
    private interface Form {

        void check(CheckedRow row, String value);
    }

    ValueChecks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Form anything = (row, value) -> {};
        Form yesOrNo = one("YES or NO", Set.of("YES", "NO")::contains);
        Form preference =
                one("a code of vps_use other than NOT_USED", code -> is("vps_use", code) && !code.equals("NOT_USED"));
        assertions = Map.ofEntries(
                Map.entry("IDENTITY", anything),
                Map.entry("SAFE_CONTACT", anything),
                Map.entry("AVAILABILITY", anything),
                Map.entry("UNSAFE_CHANNELS", list("codes of the set channel", code -> is("channel", code))),
                Map.entry("CHANNEL_PREFERENCE", one("one code of the set channel", code -> is("channel", code))),
                Map.entry("LANGUAGE_ACCESS", list("codes of the set need", code -> is("need", code))),
                Map.entry("NEEDS", list("codes of the set need", code -> is("need", code))),
                Map.entry("SPECIAL_MEASURES", list("codes of the set need that begin with SM_", this::isMeasure)),
                Map.entry("OPT_OUT", list("codes of the set opt_out_scope", code -> is("opt_out_scope", code))),
                Map.entry("ENHANCED_STATUS", yesOrNo),
                Map.entry("RESTRAINING_ORDER_WISH", yesOrNo),
                Map.entry("COMPENSATION", yesOrNo),
                Map.entry("RISK", one("one code of the set risk_grade", code -> is("risk_grade", code))),
                Map.entry("VPS", one("one code of the set vps_state", code -> is("vps_state", code))),
                Map.entry("VPS_PREFERENCE", preference),
                Map.entry("DEPENDANTS", one("a whole number", value -> value.matches("\\d{1,9}"))),
                Map.entry("CONTACT_PLAN", one("a whole number from 1 to 366, or EVENTS_ONLY", ValueChecks::isPlan)),
                Map.entry("REPRESENTATIVE", row("the id of a row of victims, or NONE", Table.VICTIMS)),
                Map.entry("SUPPORT_SERVICE", row("the id of a row of agencies, or NONE", Table.AGENCIES)));
        events = Map.of(
                "RISK_ASSESSED", one("one code of the set risk_grade", code -> is("risk_grade", code)),
                "VPS_PREFERENCE_RECORDED", preference,
                "VPS_USED", one("one code of the set vps_use", code -> is("vps_use", code)));
    }

    List<RowCheck> all() {
        return List.of(
                RowCheck.of("assertionValuesFitTheirKind", Table.ASSERTIONS, row -> check(row, assertions)),
                RowCheck.of("eventValuesFitTheirKind", Table.EVENTS, row -> check(row, events)));
    }

    private static void check(CheckedRow row, Map<String, Form> forms) {
        String kind = row.row().text("kind");
        String value = row.row().text("value");
        if (kind != null && value != null) {
            forms.getOrDefault(kind, ValueChecks::mustBeEmpty).check(row, value);
        }
    }

    private static void mustBeEmpty(CheckedRow row, String value) {
        unfit(row, "an empty cell");
    }

    private static void unfit(CheckedRow row, String expected) {
        row.report(
                "value",
                ProblemCode.X14,
                "The value does not fit the kind " + row.text("kind") + "; expected " + expected);
    }

    private static Form one(String expected, Predicate<String> fits) {
        return (row, value) -> {
            if (!fits.test(value)) {
                unfit(row, expected);
            }
        };
    }

    private static Form list(String expected, Predicate<String> fits) {
        return (row, value) -> {
            List<String> entries = Ids.entries(value);
            boolean distinct = Set.copyOf(entries).size() == entries.size();
            if (entries.contains(NONE) && entries.size() > 1) {
                row.report(
                        "value",
                        ProblemCode.X13,
                        "NONE stands together with other entries; expected NONE alone, or codes");
            }
            if (!distinct || !entries.stream().allMatch(fits.or(NONE::equals))) {
                unfit(row, expected + ", none twice, or NONE");
            }
        };
    }

    private static Form row(String expected, Table table) {
        return (row, value) -> {
            boolean known = value.equals(NONE)
                    || Ids.wellFormed(value) && row.index().ids(table).row(value) >= 0;
            if (!known && !row.index().isIncomplete(table)) {
                unfit(row, expected);
            }
        };
    }

    private boolean is(String set, String code) {
        return vocabulary.holds(set, code);
    }

    private boolean isMeasure(String code) {
        return code.startsWith("SM_") && is("need", code);
    }

    private static boolean isPlan(String value) {
        return value.equals("EVENTS_ONLY")
                || value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 366;
    }
}

package throughline.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.vocabulary.Vocabulary;

/** The enums of the schema that hold the codes of the vocabulary, and the block of the schema file that declares them. */
final class VocabularyEnums {

    /** Above this line the schema is written by hand. */
    static final String MARK = "# Written from the vocabulary; see VocabularyEnumsTests.\n";

    /** Sets whose codes are no names, or which are something else in the schema. */
    static final List<String> WITHOUT_ENUM =
            List.of("right", "home_office_outcome", "yes_no", "risk_grade", "vps_state", "vps_use", "survey_item");

    private static final List<String> NOT_READ_BY_THE_API = List.of(
            "action_kind", "action_source", "action_state", "breach_response", "breach_route", "not_invited_reason");

    private static final Map<String, String> NAMES = Map.of(
            "obligation_state", "State",
            "applies_when", "Condition",
            "unit", "LimitUnit");

    private VocabularyEnums() {}

    /** The name of the enum of each set that has one. */
    static Map<String, String> names(Vocabulary vocabulary) {
        Map<String, String> names = new LinkedHashMap<>();
        vocabulary.sets().stream()
                .filter(set -> !WITHOUT_ENUM.contains(set) && !NOT_READ_BY_THE_API.contains(set))
                .forEach(set -> names.put(set, NAMES.getOrDefault(set, camelCase(set))));
        return names;
    }

    /** The block as the schema file should hold it. */
    static String block(Vocabulary vocabulary) {
        List<String> enums = new ArrayList<>();
        names(vocabulary).forEach((set, name) -> enums.add(declaration(name, set, vocabulary.list(set))));
        return String.join("\n", enums);
    }

    private static String declaration(String name, String set, List<Vocabulary.Code> codes) {
        StringBuilder text = new StringBuilder();
        text.append("\"\"\"The codes of the set ").append(set).append(" of the vocabulary.\"\"\"\n");
        text.append("enum ").append(name).append(" {\n");
        codes.forEach(code -> text.append("  \"\"\"")
                .append(description(code))
                .append("\"\"\"\n  ")
                .append(code.code())
                .append("\n"));
        return text.append("}\n").toString();
    }

    private static String description(Vocabulary.Code code) {
        String label = code.label().endsWith(".") ? code.label() : code.label() + ".";
        return (label + " " + code.description()).strip();
    }

    private static String camelCase(String set) {
        StringBuilder name = new StringBuilder();
        for (String word : set.split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}

package throughline.cypher;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a Cypher file is for, and which keys its header takes for that. */
enum Folder {
    SCHEMA(List.of(), List.of()),
    LOAD(List.of(), List.of()),
    EVALUATE(List.of(), List.of()),
    RULES(List.of("failure", "severity", "why", "do", "maturity"), List.of("needs")),
    REPORTS(
            List.of(
                    "question",
                    "grain",
                    "unit",
                    "source",
                    "population",
                    "order",
                    "column",
                    "additive",
                    "disclosive",
                    "chart"),
            List.of("needs", "sum", "same", "repeats", "ranked")),
    QUERIES(List.of(), List.of());

    /** Keys that may occur more than once. */
    static final Set<String> REPEATED = Set.of(Header.PARAMETER, "column", "sum", "same");

    private final List<String> mandatory;
    private final List<String> optional;

    Folder(List<String> mandatory, List<String> optional) {
        this.mandatory = mandatory;
        this.optional = optional;
    }

    static Optional<Folder> of(String name) {
        return Arrays.stream(values())
                .filter(folder -> folder.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    Set<String> mandatory() {
        Set<String> keys = new LinkedHashSet<>(List.of("title"));
        keys.addAll(mandatory);
        return keys;
    }

    Set<String> known() {
        Set<String> keys = mandatory();
        keys.addAll(optional);
        keys.add(Header.PARAMETER);
        return keys;
    }
}

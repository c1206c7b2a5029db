package throughline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;

/**
 * The thresholds of the rules that a run sets otherwise than their files.
 *
 * @param values by the id of the rule and the name of the parameter
 */
public record Thresholds(Map<String, Map<String, Object>> values) {

    /** Every rule as its file declares it. */
    public static final Thresholds DECLARED = new Thresholds(Map.of());

    private static final Set<String> GIVEN_BY_RUNNER = Set.of("caseIds", "asOf", "until");

    public Thresholds {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * Reads settings written {@code RULE.PARAMETER=VALUE}.
     *
     * @throws IllegalArgumentException naming every setting that is none, and what could be set
     */
    public static Thresholds read(List<String> settings) {
        CypherLibrary library = CypherLibrary.ofProduct();
        Map<String, Map<String, Object>> values = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (String setting : settings) {
            try {
                read(setting, library, values);
            } catch (IllegalArgumentException e) {
                problems.add("threshold '" + setting + "': " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new Thresholds(values);
    }

    private static void read(String setting, CypherLibrary library, Map<String, Map<String, Object>> values) {
        int dot = setting.indexOf('.');
        int equals = setting.indexOf('=');
        if (dot < 1 || equals < dot) {
            throw new IllegalArgumentException("a threshold is written RULE.PARAMETER=VALUE");
        }
        String ruleId = setting.substring(0, dot);
        CypherFile rule = library.folder("rules").stream()
                .filter(file -> file.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + ruleId));
        String name = setting.substring(dot + 1, equals);
        Parameter parameter = of(rule).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no threshold '%s', only %s".formatted(ruleId, name, names(rule))));
        Object value = parameter.valueOf(setting.substring(equals + 1));
        if (!(value instanceof Long number) || number < 0) {
            throw new IllegalArgumentException("a threshold is a whole number from 0");
        }
        values.computeIfAbsent(ruleId, id -> new TreeMap<>()).put(name, number);
    }

    private static String names(CypherFile rule) {
        String names = of(rule).stream().map(Parameter::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "no threshold at all" : names;
    }

    /** The parameters of a rule that a run may set. */
    private static List<Parameter> of(CypherFile rule) {
        return rule.parameters().stream()
                .filter(parameter -> !parameter.required() && !GIVEN_BY_RUNNER.contains(parameter.name()))
                .toList();
    }

    /** What a run sets for a rule, to be given to it. */
    Map<String, Object> of(String ruleId) {
        return values.getOrDefault(ruleId, Map.of());
    }

    /** All thresholds of a rule with the values that count, as {@code name=value}. */
    List<String> inForce(CypherFile rule) {
        return of(rule).stream()
                .map(parameter -> parameter.name() + "=" + value(rule, parameter))
                .toList();
    }

    private @Nullable Object value(CypherFile rule, Parameter parameter) {
        return of(rule.id()).getOrDefault(parameter.name(), parameter.defaultValue());
    }
}

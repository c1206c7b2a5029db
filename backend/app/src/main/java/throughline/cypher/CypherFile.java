package throughline.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * One checked Cypher file.
 *
 * @param id the file name without its ending
 * @param folder what the file is for: schema, load, evaluate, rules, reports or queries
 * @param header every key with its values, in the order of the file, without the parameters
 * @param text the statement, with line feeds only, without the header
 */
public record CypherFile(
        String id, String folder, Map<String, List<String>> header, List<Parameter> parameters, String text) {

    /** Keeps copies that nobody can change. */
    public CypherFile {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        parameters = List.copyOf(parameters);
    }

    /** Folder and file name, as an error message names it. */
    public String path() {
        return folder + "/" + id + ".cypher";
    }

    /** The title of the header. */
    public String title() {
        return one("title");
    }

    /**
     * The value of a key that occurs once.
     *
     * @throws IllegalArgumentException if the header lacks it
     */
    public String one(String key) {
        List<String> values = all(key);
        if (values.size() != 1) {
            throw new IllegalArgumentException(path() + " has " + values.size() + " values for '" + key + "'");
        }
        return values.get(0);
    }

    /** Every value of a key, none if the header lacks it. */
    public List<String> all(String key) {
        return header.getOrDefault(key, List.of());
    }

    /** The items of a key that is a list with commas; none if the header lacks it or says {@code none}. */
    public List<String> list(String key) {
        return all(key).stream().flatMap(value -> Header.items(value).stream()).toList();
    }

    /** The columns of a report table. */
    public List<Column> columns() {
        return all("column").stream().map(Column::read).toList();
    }

    /** What adds up in each row of a report table. */
    public List<Sum> sums() {
        return all("sum").stream().map(Sum::read).toList();
    }

    /** What a report table says in each of several rows, and what no more than its sums ties to other counts. */
    public List<Repeats> same() {
        return all("same").stream().map(Repeats::read).toList();
    }

    /** What a report table says in each of several rows, and what is made of counts of other rows. */
    public Optional<Repeats> repeats() {
        return all("repeats").stream().map(Repeats::read).findFirst();
    }

    /** How a report table is drawn; nothing if a picture would say no more than the table. */
    public Optional<Chart> chart() {
        return Chart.read(one("chart"));
    }

    /** SHA-256 of header, parameters and statement, in hexadecimal digits: the same text, the same table. */
    public String hash() {
        try {
            String whole = header + "\n" + parameters + "\n" + text;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The same file, with a label given as a parameter. No plan can start from such a label or rest on how many nodes have
     * it.
     */
    public CypherFile withLabelGiven(String label, String parameter) {
        String pattern = "(?<=[:|&!])" + label + "\\b";
        String given = text.replaceAll(pattern, Matcher.quoteReplacement("$($" + parameter + ")"));
        if (given.equals(text)) {
            return this;
        }
        List<Parameter> declared = new ArrayList<>(parameters);
        declared.add(new Parameter(parameter, ParameterType.STRING, null, "the label in the place of " + label));
        return new CypherFile(id, folder, header, declared, given);
    }

    /** Those of the values that the file declares: for a caller who offers the same values to many files. */
    public Map<String, Object> choose(Map<String, ?> offered) {
        Map<String, Object> chosen = new LinkedHashMap<>(offered);
        chosen.keySet().retainAll(names());
        return chosen;
    }

    /**
     * The values to run the file with: those given, and the defaults.
     *
     * @throws IllegalArgumentException if one is missing, not declared or of the wrong type; the message names them all
     */
    public Map<String, Object> bind(Map<String, ?> given) {
        Map<String, Object> bound = new LinkedHashMap<>(given);
        parameters.stream()
                .filter(parameter -> !parameter.required())
                .forEach(parameter -> bound.putIfAbsent(parameter.name(), parameter.defaultValue()));
        List<String> problems = problems(bound);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(path() + ": " + String.join("; ", problems));
        }
        return bound;
    }

    private List<String> problems(Map<String, ?> bound) {
        List<String> problems = new ArrayList<>();
        bound.keySet().stream()
                .filter(name -> !names().contains(name))
                .forEach(name -> problems.add("no parameter '" + name + "' is declared"));
        for (Parameter parameter : parameters) {
            if (!bound.containsKey(parameter.name())) {
                problems.add("parameter '" + parameter.name() + "' needs a value");
            } else if (!parameter.accepts(bound.get(parameter.name()))) {
                problems.add("parameter '%s' takes a value of type %s"
                        .formatted(parameter.name(), parameter.type().word()));
            }
        }
        return problems;
    }

    private List<String> names() {
        return parameters.stream().map(Parameter::name).collect(Collectors.toList());
    }
}

package throughline.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Turns the content of a file into a checked value, or tells of every problem it has. */
final class CypherFileParser {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String ENDING = ".cypher";

    private final String file;
    private final Consumer<Problem> problems;

    /** @param file folder and name, such as {@code rules/victim-never-told.cypher} */
    CypherFileParser(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file, or nothing if its name or folder is wrong; other problems are told and leave the value unusable. */
    Optional<CypherFile> parse(String content) {
        String[] parts = file.split("/");
        Optional<Folder> folder = parts.length == 2 ? Folder.of(parts[0]) : Optional.empty();
        if (folder.isEmpty()) {
            report(0, "lies in no folder that is read");
            return Optional.empty();
        }
        String id = parts[1].substring(0, parts[1].length() - ENDING.length());
        if (!KEBAB.matcher(id).matches()) {
            report(0, "the name is not in kebab-case");
            return Optional.empty();
        }
        return Optional.of(parse(id, folder.get(), normal(content)));
    }

    private CypherFile parse(String id, Folder folder, String content) {
        List<String> lines = content.lines().toList();
        Header header = Header.read(lines, problems, file);
        new HeaderChecks(folder, file, problems).check(header);
        List<Parameter> parameters = parameters(header);
        String text = text(lines, header);
        if (text.isEmpty()) {
            report(0, "holds no statement");
        }
        return new CypherFile(id, file.split("/")[0], keys(header), parameters, text);
    }

    private List<Parameter> parameters(Header header) {
        List<Parameter> parameters = new ArrayList<>();
        for (Header.Entry entry : header.entries()) {
            if (entry.key().equals(Header.PARAMETER)) {
                read(entry).ifPresent(parameters::add);
            }
        }
        return parameters;
    }

    private Optional<Parameter> read(Header.Entry entry) {
        try {
            return Optional.of(Parameter.read(entry.value()));
        } catch (IllegalArgumentException e) {
            report(entry.line(), e.getMessage() + ": " + entry.value());
            return Optional.empty();
        }
    }

    private String text(List<String> lines, Header header) {
        List<String> body = lines.subList(header.length(), lines.size());
        checkParameters(header, Statement.parameters(String.join("\n", body)));
        String text = String.join("\n", body).strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private void checkParameters(Header header, Map<String, Integer> used) {
        Map<String, Integer> declared = new LinkedHashMap<>();
        for (Header.Entry entry : header.entries()) {
            String name = entry.value().split(" ")[0];
            if (entry.key().equals(Header.PARAMETER) && declared.putIfAbsent(name, entry.line()) != null) {
                report(entry.line(), "the parameter '" + name + "' is declared twice");
            }
        }
        declared.forEach((name, line) -> reportUnless(used.containsKey(name), line, name, "declared, but not used"));
        used.forEach((name, line) ->
                reportUnless(declared.containsKey(name), line + header.length(), name, "used, but not declared"));
    }

    private void reportUnless(boolean fine, int line, String name, String what) {
        if (!fine) {
            report(line, "the parameter '" + name + "' is " + what);
        }
    }

    private static Map<String, List<String>> keys(Header header) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Header.Entry entry : header.entries()) {
            if (!entry.key().equals(Header.PARAMETER)) {
                keys.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry.value());
            }
        }
        keys.replaceAll((key, values) -> List.copyOf(values));
        return keys;
    }

    /** Without byte-order mark, with line feeds only. */
    private static String normal(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void report(int line, String message) {
        problems.accept(new Problem(file, line, message));
    }
}

package throughline.cypher;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the keys and values of a header must be, by folder. */
final class HeaderChecks {

    private static final String FILLED = "[a-z_]+(\\.[a-z_]+)?";
    private static final String NEED = FILLED + "( or " + FILLED + ")*";
    private static final Map<String, Pattern> VALUES = Map.of(
            "severity", Pattern.compile("high|medium|low"),
            "maturity", Pattern.compile("draft|stable"),
            "failure", Pattern.compile("[A-Z][A-Z_]*"),
            "needs", Pattern.compile(NEED + "(, ?" + NEED + ")*"),
            "disclosive", Pattern.compile("\\w+(, ?\\w+)*"),
            "additive", Pattern.compile("\\w+(, ?\\w+)*"),
            "population", Pattern.compile("[a-z]+"));

    private final Folder folder;
    private final String file;
    private final Consumer<Problem> problems;

    HeaderChecks(Folder folder, String file, Consumer<Problem> problems) {
        this.folder = folder;
        this.file = file;
        this.problems = problems;
    }

    void check(Header header) {
        Set<String> seen = new HashSet<>();
        for (Header.Entry entry : header.entries()) {
            checkKey(entry, seen.add(entry.key()));
            checkValue(entry);
        }
        folder.mandatory().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> problems.accept(new Problem(file, 0, "the key '" + key + "' is missing")));
        if (folder == Folder.REPORTS) {
            new ReportChecks(header, file, problems).check();
        }
    }

    private void checkKey(Header.Entry entry, boolean first) {
        if (!folder.known().contains(entry.key())) {
            report(entry, "unknown key '" + entry.key() + "', known are " + String.join(", ", folder.known()));
        } else if (!first && !Folder.REPEATED.contains(entry.key())) {
            report(entry, "the key '" + entry.key() + "' occurs twice");
        }
    }

    private void checkValue(Header.Entry entry) {
        Pattern allowed = VALUES.get(entry.key());
        if (allowed != null && !allowed.matcher(entry.value()).matches()) {
            report(entry, "not allowed here: " + entry.key() + ": " + entry.value());
        }
    }

    private void report(Header.Entry entry, String message) {
        problems.accept(new Problem(file, entry.line(), message));
    }
}

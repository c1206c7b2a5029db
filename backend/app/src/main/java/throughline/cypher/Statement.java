package throughline.cypher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a statement, seen as comments, literals and the parameters between them. */
final class Statement {

    private static final Pattern TOKENS = Pattern.compile("""
            //[^\\n]*+ | /\\*(?s:.*?)\\*/ \
            | '(?:[^'\\\\]|\\\\.)*+' | "(?:[^"\\\\]|\\\\.)*+" | `[^`]*+` \
            | \\$(?<name>[A-Za-z_]\\w*+)""", Pattern.COMMENTS);

    private Statement() {}

    /** The parameters in use, each with the line of its first use, counted from 1. */
    static Map<String, Integer> parameters(String text) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Matcher token = TOKENS.matcher(text);
        while (token.find()) {
            if (token.group("name") != null) {
                lines.putIfAbsent(token.group("name"), lineOf(token.start(), text));
            }
        }
        return lines;
    }

    private static int lineOf(int position, String text) {
        return 1
                + (int) text.chars()
                        .limit(position)
                        .filter(character -> character == '\n')
                        .count();
    }
}

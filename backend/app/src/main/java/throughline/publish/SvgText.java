package throughline.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes in a picture, reckoned by kinds of letters: measured with the fonts of a machine it would differ
 * from machine to machine.
 */
final class SvgText {

    /** How far below the middle of a line its letters stand. */
    static final double DROP = 4.5;

    private static final double SIZE = 13;
    private static final String NARROW = "iljtfrI .,:;'|!()[]-/";
    private static final String WIDE = "mwMW%@";
    private static final String CUT = "…";

    private SvgText() {}

    /** Rather too much than too little. */
    static double width(String words) {
        return SIZE * words.codePoints().mapToDouble(SvgText::width).sum();
    }

    /** In parts of the size of the text. */
    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (letter > 0x2E7F) {
            return 1.05;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.92 : Character.isUpperCase(letter) || letter == '_' ? 0.72 : 0.57;
    }

    /** Breaks a text into lines that fit; what does not fit into the last of them is cut off. */
    static List<String> wrap(String words, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : words.split("(?<=[ _/-])|(?<=[a-z])(?=[A-Z])")) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        lines.add(line.stripTrailing());
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            shown.set(most - 1, shown.get(most - 1) + CUT);
        }
        shown.replaceAll(shownLine -> cut(shownLine, width));
        return shown;
    }

    private static String cut(String line, double width) {
        if (width(line) <= width) {
            return line;
        }
        int[] letters = line.codePoints().toArray();
        int kept = letters.length;
        while (kept > 1 && width(new String(letters, 0, kept) + CUT) > width) {
            kept--;
        }
        return new String(letters, 0, kept) + CUT;
    }

    /** Without what XML cannot hold, such as control characters. */
    static String clean(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(letter -> kept.appendCodePoint(isXml(letter) ? letter : 0xFFFD));
        return kept.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}

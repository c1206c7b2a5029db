package throughline.duty;

/** Named rows under headings, the texts beside their names and wrapped at a fixed width. */
final class TextPage {

    private static final int WIDTH = 110;
    private static final int NAME = 14;

    private final StringBuilder text = new StringBuilder();

    void title(String line) {
        text.append(line).append('\n');
    }

    /** A sentence: with a capital and a full stop. */
    void sentence(String words) {
        wrap("", Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
    }

    void heading(String words) {
        text.append('\n').append(words).append('\n');
    }

    void row(String name, String words) {
        wrap("  " + name + " ".repeat(Math.max(1, NAME - name.length())), words);
    }

    /** A line under a row. */
    void under(String line) {
        wrap(" ".repeat(NAME + 2), line);
    }

    /** A line under a row, and what there is to say about it. */
    void item(String line, String why) {
        under(line);
        wrap(" ".repeat(NAME + 6), why);
    }

    private void wrap(String start, String words) {
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String word : words.split(" ")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(start.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package throughline.publish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a sheet are and how many lines its rows need, estimated: the program that shows the sheet has the
 * font, this one has not. Widths are in characters of ordinary text; columns are as wide as needed, but no wider than reads
 * well.
 */
final class Sizes {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 66;
    private static final int PAGE = 120;
    private static final int WIDEST_NUMBER = 14;
    /** By how many characters fewer are put on a wide line, lest a line is missing at the end. */
    private static final int CAUTION = 2;

    private Sizes() {}

    static List<Integer> widths(Sheet sheet) {
        if (sheet.areas().isEmpty()) {
            return List.of(PAGE);
        }
        int[] widths = new int[sheet.columns()];
        Arrays.fill(widths, NARROWEST);
        for (Area area : sheet.areas()) {
            List<List<Cell>> rows = sheet.rows().subList(area.top(), area.bottom() + 1);
            for (int column = 0; column < area.columns(); column++) {
                widths[column] = Math.max(widths[column], Math.min(width(rows, column), WIDEST));
            }
        }
        return IntStream.of(widths).boxed().toList();
    }

    /** How many lines each row needs: at least 1; only cells that are wrapped need more. */
    static List<Integer> lines(Sheet sheet) {
        List<Integer> widths = widths(sheet);
        return sheet.rows().stream().map(row -> lines(row, widths)).toList();
    }

    private static int lines(List<Cell> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .filter(column -> row.get(column).look().isWrapped())
                .map(column -> lines(row.get(column), caution(widths.get(column))))
                .max()
                .orElse(1);
    }

    private static int caution(int width) {
        return width < WIDEST ? width : width - CAUTION;
    }

    private static int width(List<List<Cell>> rows, int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    /** A header may be broken between words; numbers need room for what separates thousands. */
    private static int width(Cell cell) {
        if (cell.look().isHeader()) {
            int longest =
                    words(cell).mapToInt(word -> width(word, cell.look())).max().orElse(0);
            return Math.max(longest, width(cell.text(), cell.look()) / 3) + 3;
        }
        int width = width(cell.text(), cell.look()) + 1;
        return cell.look().format() == null ? width : Math.min(width + width / 3, WIDEST_NUMBER);
    }

    /** Words are put on a line as long as they fit; a word that fits on none is broken. */
    private static int lines(Cell cell, int width) {
        int lines = 1;
        int used = 0;
        for (int word : words(cell).mapToInt(word -> width(word, cell.look())).toArray()) {
            if (used > 0 && used + 1 + word > width) {
                lines++;
                used = 0;
            }
            lines += word / (width + 1);
            used = (used > 0 ? used + 1 : 0) + word % (width + 1);
        }
        return lines;
    }

    private static Stream<String> words(Cell cell) {
        return Arrays.stream(cell.text().split(" "));
    }

    /** Capitals and bold letters are wider than others. */
    private static int width(String text, Look look) {
        int capitals = (int) text.chars().filter(Character::isUpperCase).count();
        int width = text.length() + (capitals + 1) / 3;
        return look.isBold() ? width + width / 10 : width;
    }
}

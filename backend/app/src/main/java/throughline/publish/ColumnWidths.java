package throughline.publish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a sheet are, in characters of ordinary text: as wide as needed, but no wider than reads well. */
final class ColumnWidths {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 66;
    private static final int PAGE = 100;

    private ColumnWidths() {}

    static List<Integer> of(Sheet sheet) {
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

    private static int width(List<List<Cell>> rows, int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    /** A header may be broken between words; numbers need room for what separates thousands. */
    private static int width(Cell cell) {
        String text = cell.text();
        if (cell.look().isHeader()) {
            int longest = Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
            return Math.max(longest + 2, text.length() / 3);
        }
        return (cell.look().isBold() ? 1 : 0) + (cell.look().format() == null ? text.length() : numberWidth(text));
    }

    private static int numberWidth(String number) {
        return Math.min(number.length() + number.length() / 3, 14);
    }
}

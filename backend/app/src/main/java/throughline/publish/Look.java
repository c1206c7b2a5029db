package throughline.publish;

import org.jspecify.annotations.Nullable;

/** How a cell looks. Both kinds of workbook make a style of each of these, of the same name. */
enum Look {
    /** The first line of a sheet. */
    TITLE(14, true, false, false, null),
    /** A line above a part of a sheet. */
    HEADING(12, true, false, false, null),
    /** A line above a table: it runs on over the empty cells beside it. */
    LINE(11, false, false, false, null),
    /** Text on a sheet that has no table. */
    PARAGRAPH(11, false, true, false, null),
    HEADER(11, true, true, false, null),
    HEADER_OF_FIGURES(11, true, true, true, null),
    WORDS(11, false, true, false, null),
    LINK(11, false, true, false, null),
    SYMBOL(11, false, false, true, null),
    /** A number that names something. */
    ORDINAL(11, false, false, false, "0"),
    WHOLE(11, false, false, true, "#,##0"),
    DECIMAL(11, false, false, true, "#,##0.0"),
    SHARE(11, false, false, true, "0.0%"),
    TOTAL_WORDS(11, true, true, false, null),
    TOTAL_SYMBOL(11, true, false, true, null),
    TOTAL_WHOLE(11, true, false, true, "#,##0"),
    TOTAL_DECIMAL(11, true, false, true, "#,##0.0"),
    TOTAL_SHARE(11, true, false, true, "0.0%");

    static final String FONT = "Arial";

    private final int points;
    private final boolean bold;
    private final boolean wrapped;
    private final boolean right;
    private final @Nullable String format;

    Look(int points, boolean bold, boolean wrapped, boolean right, @Nullable String format) {
        this.points = points;
        this.bold = bold;
        this.wrapped = wrapped;
        this.right = right;
        this.format = format;
    }

    int points() {
        return points;
    }

    boolean isBold() {
        return bold;
    }

    boolean isWrapped() {
        return wrapped;
    }

    boolean isRight() {
        return right;
    }

    /** How a number is shown, as a spreadsheet's format code; absent for text. */
    @Nullable
    String format() {
        return format;
    }

    boolean isHeader() {
        return this == HEADER || this == HEADER_OF_FIGURES;
    }

    /** The same in a row that sums up others. */
    Look inTotal() {
        return this == ORDINAL ? this : valueOf("TOTAL_" + name());
    }
}

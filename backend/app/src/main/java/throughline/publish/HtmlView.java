package throughline.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownRow;

/** What the page of a table says, place by place. The components are read by {@code table.html}. */
record HtmlView(
        String style,
        String title,
        String question,
        String asOf,
        @Nullable String notEvaluated,
        boolean lacksChart,
        @Nullable ChartDrawing chart,
        String caption,
        boolean hasRows,
        List<Heading> headings,
        List<Row> rows,
        boolean hasSymbols,
        List<Meaning> symbols,
        List<Meaning> columns,
        boolean hasNotes,
        List<String> notes,
        List<Made> provenance) {

    // So many letters need a wider column than a figure.
    private static final int LONG = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The head of a column. */
    record Heading(String words, String look) {}

    /** A line of the table. */
    record Row(boolean total, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param key whether it names the row
     */
    record Cell(String words, boolean key, String look) {}

    /** A word with what it means. */
    record Meaning(String name, String meaning) {}

    /** Something that went into the making of the table. */
    record Made(String name, List<String> values) {}

    static HtmlView of(ReportTable table) {
        ChartDrawing chart = Charts.of(table).orElse(null);
        return new HtmlView(
                HtmlTemplate.style(),
                table.title(),
                table.question(),
                asOf(table.provenance().asOf()),
                table.notEvaluated(),
                table.chart() != null && chart == null && !table.rows().isEmpty(),
                chart,
                "%s (%s)".formatted(table.title(), table.grain()),
                !table.rows().isEmpty(),
                headings(table),
                Rows.of(table).stream().map(row -> row(row, table.columns())).toList(),
                !symbols(table).isEmpty(),
                symbols(table),
                columns(table),
                !table.notes().isEmpty(),
                table.notes(),
                provenance(table));
    }

    /** The day of which a table speaks, in words. */
    static String asOf(@Nullable LocalDate day) {
        return day == null ? "Nothing is evaluated yet." : "As of " + DAY.format(day) + ".";
    }

    private static List<Heading> headings(ReportTable table) {
        List<String> words = Headings.of(table.columns());
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Heading(words.get(i), look(table.columns().get(i), words.get(i))))
                .toList();
    }

    private static Row row(ShownRow row, List<ShownColumn> columns) {
        return new Row(
                row.total(),
                IntStream.range(0, columns.size())
                        .mapToObj(i -> cell(row.cells().get(i), columns.get(i)))
                        .toList());
    }

    private static Cell cell(Figure figure, ShownColumn column) {
        String words = HtmlFigures.shown(figure, column.kind());
        return new Cell(words, column.kind() == Kind.KEY, look(column, words));
    }

    private static String look(ShownColumn column, String words) {
        String look = column.isWords() ? "text" : "number";
        return words.length() > LONG ? look + " long" : look;
    }

    private static List<Meaning> symbols(ReportTable table) {
        return Rows.symbols(table.rows()).stream()
                .map(symbol -> new Meaning(symbol.shown(), symbol.meaning()))
                .toList();
    }

    private static List<Meaning> columns(ReportTable table) {
        List<String> words = Headings.of(table.columns());
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Meaning(words.get(i), table.columns().get(i).meaning()))
                .toList();
    }

    private static List<Made> provenance(ReportTable table) {
        Provenance made = table.provenance();
        List<Made> all = new ArrayList<>();
        all.add(new Made("Unit", List.of(table.unit())));
        all.add(new Made("Source", List.of(table.source())));
        all.add(new Made("Order of the rows", List.of(table.order())));
        all.add(new Made("Parameters", parameters(made)));
        all.add(new Made("Disclosure control", made.disclosure()));
        all.add(new Made("Program", List.of(made.program())));
        all.add(new Made("SHA-256 of the table's file, %s.cypher".formatted(table.id()), List.of(made.textHash())));
        all.add(new Made("SHA-256 of the catalogue of duties and the vocabulary", List.of(made.catalogue())));
        all.add(new Made("SHA-256 of the bank holidays", List.of(made.calendar())));
        all.add(new Made("SHA-256 of the loaded bundles", List.of(made.data())));
        all.removeIf(entry -> entry.values().isEmpty());
        return all;
    }

    private static List<String> parameters(Provenance made) {
        return made.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .toList();
    }
}

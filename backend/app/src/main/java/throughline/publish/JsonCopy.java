package throughline.publish;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import throughline.report.Figure;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownRow;
import throughline.report.Symbol;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** A table as one JSON object that needs no other file. A cell is a text, a number, or {@code {"symbol": "c"}}. */
final class JsonCopy {

    private JsonCopy() {}

    static String of(ReportTable table) {
        ObjectNode root = JsonText.object();
        root.put("id", table.id());
        root.put("title", table.title());
        root.put("question", table.question());
        root.put("grain", table.grain());
        root.put("unit", table.unit());
        root.put("source", table.source());
        root.put("order", table.order());
        root.put("notEvaluated", table.notEvaluated());
        addColumns(root.putArray("columns"), table);
        addRows(root.putArray("rows"), table);
        ArrayNode notes = root.putArray("notes");
        table.notes().forEach(notes::add);
        addProvenance(root.putObject("provenance"), table.provenance());
        return JsonText.of(root);
    }

    private static void addColumns(ArrayNode columns, ReportTable table) {
        for (ShownColumn column : table.columns()) {
            columns.addObject()
                    .put("name", column.name())
                    .put("kind", column.kind().word())
                    .put("meaning", column.meaning())
                    .put("part", column.part().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void addRows(ArrayNode rows, ReportTable table) {
        for (ShownRow row : Rows.of(table)) {
            ObjectNode one = rows.addObject();
            ArrayNode cells = one.putArray("cells");
            row.cells().forEach(figure -> addCell(cells, figure));
            one.put("total", row.total());
        }
    }

    private static void addCell(ArrayNode cells, Figure figure) {
        Symbol symbol = figure.symbol();
        if (symbol != null) {
            // Written here, not as an object, so that a row stays on one line.
            cells.addRawValue(new RawValue("{\"symbol\": \"" + symbol.letter() + "\"}"));
        } else if (figure.value() instanceof Number) {
            cells.add(FigureText.number(figure));
        } else {
            cells.add(String.valueOf(figure.value()));
        }
    }

    private static void addProvenance(ObjectNode node, Provenance provenance) {
        LocalDate asOf = provenance.asOf();
        node.put("asOf", asOf == null ? null : asOf.toString());
        node.put("program", provenance.program());
        node.put("catalogue", provenance.catalogue());
        node.put("calendar", provenance.calendar());
        node.put("data", provenance.data());
        node.put("textHash", provenance.textHash());
        ObjectNode parameters = node.putObject("parameters");
        new TreeMap<>(provenance.parameters()).forEach(parameters::put);
        ArrayNode disclosure = node.putArray("disclosure");
        provenance.disclosure().forEach(disclosure::add);
    }
}

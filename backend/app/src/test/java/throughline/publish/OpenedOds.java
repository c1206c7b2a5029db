package throughline.publish;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An OpenDocument spreadsheet: its cells as SODS reads them, the rest as it stands in its XML. */
final class OpenedOds implements OpenedWorkbook {

    private static final Pattern ADDRESS = Pattern.compile(
            "'(?<sheet>[^']+)'\\.(?<left>[A-Z]+)(?<top>\\d+):'[^']+'\\.(?<right>[A-Z]+)(?<bottom>\\d+)");

    private final SpreadSheet spreadsheet;
    private final OdsXml xml;

    OpenedOds(byte[] bytes) throws IOException {
        spreadsheet = new SpreadSheet(new ByteArrayInputStream(bytes));
        xml = new OdsXml(bytes);
    }

    @Override
    public List<String> sheets() {
        return spreadsheet.getSheets().stream()
                .map(com.github.miachm.sods.Sheet::getName)
                .toList();
    }

    @Override
    public List<List<@Nullable Object>> rows(String sheet) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Object[] values : spreadsheet.getSheet(sheet).getDataRange().getValues()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Object value : values) {
                row.add(value instanceof com.github.miachm.sods.OfficePercentage share ? share.getValue() : value);
            }
            while (!row.isEmpty() && row.get(row.size() - 1) == null) {
                row.remove(row.size() - 1);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public List<MarkedTable> tables() {
        return xml.elements("content.xml", "table:database-range")
                .map(OpenedOds::table)
                .toList();
    }

    private static MarkedTable table(Element range) {
        Matcher address = ADDRESS.matcher(range.getAttribute("table:target-range-address"));
        if (!address.matches()) {
            throw new AssertionError(range.getAttribute("table:target-range-address"));
        }
        return new MarkedTable(
                range.getAttribute("table:name"),
                address.group("sheet"),
                Integer.parseInt(address.group("top")) - 1,
                column(address.group("left")),
                Integer.parseInt(address.group("bottom")) - 1,
                column(address.group("right")),
                range.getAttribute("table:contains-header").equals("true") ? 1 : 0);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    @Override
    public String property(String name) {
        String element = Map.of(
                        "title", "dc:title",
                        "subject", "dc:subject",
                        "author", "meta:initial-creator",
                        "keywords", "meta:keyword",
                        "created", "meta:creation-date",
                        "language", "dc:language")
                .get(name);
        String text =
                xml.elements("meta.xml", element).map(Element::getTextContent).collect(Collectors.joining(", "));
        return name.equals("created") ? text.substring(0, 10) : text;
    }

    @Override
    public String activeSheet() {
        return xml.setting("ActiveTable").findFirst().orElseThrow();
    }

    @Override
    public String activeCell(String sheet) {
        boolean everywhereInA1 = xml.setting("CursorPositionX").allMatch("0"::equals)
                && xml.setting("CursorPositionY").allMatch("0"::equals)
                && xml.setting("CursorPositionX").count() == sheets().size();
        return everywhereInA1 ? "A1" : "elsewhere";
    }

    @Override
    public Map<String, String> links(String sheet) {
        Map<String, String> links = new LinkedHashMap<>();
        xml.elements(xml.sheet(sheet), "text:a")
                .forEach(link -> links.put(
                        link.getTextContent(),
                        link.getAttribute("xlink:href").substring(1).replace('.', '!')));
        return links;
    }

    @Override
    public String format(String sheet, int row, int column) {
        return xml.format(xml.style(xml.cell(sheet, row, column)));
    }

    @Override
    public boolean isWrapped(String sheet, int row, int column) {
        return xml.property(xml.style(xml.cell(sheet, row, column)), "fo:wrap-option")
                .equals("wrap");
    }

    @Override
    public Set<String> fonts() {
        return xml.elements("styles.xml", "style:text-properties")
                .map(font -> font.getAttribute("style:font-name") + " "
                        + font.getAttribute("fo:font-size").replace("pt", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<String> obstacles() {
        List<String> obstacles = new ArrayList<>(xml.obstacles());
        for (com.github.miachm.sods.Sheet sheet : spreadsheet.getSheets()) {
            note(obstacles, sheet.isHidden(), "a hidden sheet");
            note(obstacles, !sheet.getImages().isEmpty() || !sheet.getCharts().isEmpty(), "pictures");
            IntStream.range(0, sheet.getMaxRows()).forEach(i -> note(obstacles, sheet.rowIsHidden(i), "a hidden row"));
            IntStream.range(0, sheet.getMaxColumns())
                    .forEach(i -> note(obstacles, sheet.columnIsHidden(i), "a hidden column"));
            addObstacles(obstacles, sheet.getDataRange());
        }
        return obstacles;
    }

    private static void addObstacles(List<String> obstacles, Range cells) {
        note(obstacles, cells.getMergedCells().length > 0, "merged cells");
        for (String[] formulas : cells.getFormulas()) {
            for (String formula : formulas) {
                note(obstacles, formula != null, "a formula");
            }
        }
    }

    private static void note(List<String> obstacles, boolean there, String what) {
        if (there) {
            obstacles.add(what);
        }
    }
}

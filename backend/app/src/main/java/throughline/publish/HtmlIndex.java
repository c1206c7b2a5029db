package throughline.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.report.ReportTable;

/** Writes the page from which the pages and files of a whole workbook are reached. */
public final class HtmlIndex {

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.named("index.html");
    private static final String STATUS = "Management information, not official statistics.";
    private static final String OTHERS = "Other tables";

    // Such as C1: the section and the number within it.
    private static final Pattern NUMBER = Pattern.compile("([A-Z])(\\d+) .*");

    /** The points of the terms of reference, by the letter of their tables. */
    private static final Map<String, String> SECTIONS = sections();

    private HtmlIndex() {}

    /** What the page says. The components are read by {@code index.html}. */
    record View(
            String style,
            String title,
            String asOf,
            String status,
            boolean hasFiles,
            List<String> files,
            List<Section> sections) {}

    /** The tables under one point. */
    record Section(String title, List<Entry> tables) {}

    /**
     * A table.
     *
     * @param stop why it is not evaluated; absent if it is
     */
    record Entry(
            String id,
            String title,
            String question,
            @Nullable String stop) {}

    /**
     * The page for tables that lie beside it as {@code ID.html} and {@code ID.csv}.
     *
     * @param files names of the files beside it that hold all tables, in the order in which they are offered
     */
    public static String of(List<ReportTable> tables, List<String> files) {
        String asOf = tables.isEmpty()
                ? "There is no table."
                : HtmlView.asOf(tables.get(0).provenance().asOf());
        return TEMPLATE.fill(new View(
                HtmlTemplate.style(),
                "Throughline: the tables",
                asOf,
                STATUS,
                !files.isEmpty(),
                List.copyOf(files),
                sections(tables)));
    }

    private static List<Section> sections(List<ReportTable> tables) {
        Map<String, List<ReportTable>> byTitle = tables.stream().collect(Collectors.groupingBy(HtmlIndex::section));
        List<String> titles = new ArrayList<>(SECTIONS.values());
        titles.add(OTHERS);
        return titles.stream()
                .filter(byTitle::containsKey)
                .map(title -> new Section(title, entries(byTitle.get(title))))
                .toList();
    }

    private static String section(ReportTable table) {
        Matcher number = NUMBER.matcher(table.title());
        return number.matches() ? SECTIONS.getOrDefault(number.group(1), OTHERS) : OTHERS;
    }

    private static List<Entry> entries(List<ReportTable> tables) {
        return tables.stream()
                .sorted(Comparator.comparingInt(HtmlIndex::number).thenComparing(ReportTable::title))
                .map(table -> new Entry(table.id(), table.title(), table.question(), table.notEvaluated()))
                .toList();
    }

    private static int number(ReportTable table) {
        Matcher number = NUMBER.matcher(table.title());
        return number.matches() ? Integer.parseInt(number.group(2)) : 0;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("A", "A. Leadership and governance");
        sections.put("B", "B. Meeting every victim's needs across the case");
        sections.put("C", "C. Code compliance, breaches, how they are found and managed");
        sections.put("D", "D. Victim satisfaction, understood and managed at each stage");
        sections.put("E", "E. Decision to investigate or not, and how it is told");
        sections.put("F", "F. Vulnerability, risk, referrals, safeguarding");
        sections.put("G", "G. How agencies work and communicate with each other");
        sections.put("H", "H. Communication with victims at every stage");
        sections.put("I", "I. Identifying concerns and planning change");
        sections.put("J", "J. Effective practice and lessons");
        return sections;
    }
}

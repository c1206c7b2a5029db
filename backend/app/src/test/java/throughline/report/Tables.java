package throughline.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherFile;

/** Small tables of invented figures. */
final class Tables {

    private Tables() {}

    /** Obligations by duty: how many were met, of how many, and how long they took. */
    static TableData byDuty(List<List<@Nullable Object>> rows) {
        return table(
                "t1",
                List.of(
                        "duty key; the duty",
                        "base count; met or not",
                        "met count; met",
                        "notMet count; not met",
                        "cannotTell count; nobody can tell",
                        "rate rate of met in base unknown cannotTell; share met",
                        "median duration of base; working days"),
                "base, met, notMet, cannotTell",
                rows);
    }

    static TableData byAgency(List<List<@Nullable Object>> rows) {
        return table(
                "t2",
                List.of("agency key; the agency", "base count; met or not", "met count; met", "notMet count; not met"),
                "base, met, notMet",
                rows);
    }

    /** Links, the one with the most failures first. */
    static TableData ranked(List<List<@Nullable Object>> rows) {
        return table(
                "t3",
                Map.of("ranked", List.of("failures")),
                List.of("link key; the link", "failures count; its failures", "median quantile of failures; people"),
                "failures",
                rows);
    }

    /** Months, and whether they stand out. */
    static TableData flagged(List<List<@Nullable Object>> rows) {
        return table(
                "t6",
                Map.of(),
                List.of("month key; the month", "base count; met or not", "signal count of base; 1 if it stands out"),
                "base",
                rows);
    }

    /** Groups, each compared with the first. */
    static TableData compared(List<List<@Nullable Object>> rows) {
        return table(
                "t4",
                Map.of("repeats", List.of("otherBase, otherMet by all")),
                List.of(
                        "all key; one for all",
                        "group key; the group",
                        "base count; met or not",
                        "met count; met",
                        "rate rate of met in base; share met",
                        "otherBase count; of the first group",
                        "otherMet count; of the first group",
                        "otherRate rate of otherMet in otherBase; share of the first group",
                        "difference difference of rate from otherRate; how much more"),
                "base, met, otherBase, otherMet",
                rows);
    }

    /** Fields of the same packets: the base is the same in all rows. */
    static TableData ofOneBase(List<List<@Nullable Object>> rows) {
        return table(
                "t5",
                Map.of("sum", List.of("base = met + notMet"), "same", List.of("base by all")),
                List.of(
                        "all key; one for all",
                        "field key; the field",
                        "base count; met or not",
                        "met count; met",
                        "notMet count; not met"),
                "base, met, notMet",
                rows);
    }

    private static TableData table(String id, List<String> columns, String counts, List<List<@Nullable Object>> rows) {
        return table(id, Map.of("sum", List.of("base = met + notMet")), columns, counts, rows);
    }

    private static TableData table(
            String id,
            Map<String, List<String>> more,
            List<String> columns,
            String counts,
            List<List<@Nullable Object>> rows) {
        Map<String, List<String>> header = new LinkedHashMap<>(more);
        List.of("question", "grain", "unit", "source", "order").forEach(key -> header.put(key, List.of(key)));
        header.put("title", List.of("T A table"));
        header.put("column", columns);
        header.put("additive", List.of(counts));
        header.put("population", List.of("obligations"));
        header.put("chart", List.of("none"));
        header.put("disclosive", List.of(counts));
        CypherFile file = new CypherFile(id, "reports", header, List.of(), "RETURN 1");
        return new TableData(file, Map.of(), file.columns(), rows, List.of());
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    static List<String> shown(ShownRow row) {
        return row.cells().stream()
                .map(figure -> figure.symbol() == null
                        ? figure.value() instanceof Double rate
                                ? String.format(Locale.ROOT, "%.2f", rate)
                                : String.valueOf(figure.value())
                        : figure.symbol().shown())
                .toList();
    }
}

package throughline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.report.DisclosureRule;
import throughline.report.Figure;
import throughline.report.ReportTable;
import throughline.report.Reports;
import throughline.report.ShownColumn;

/** Report tables: the same figures that the command line publishes. */
@Controller
final class ReportController {

    private static final int MOST_CASES = 500;

    private final Reports reports;
    private final boolean caseLevel;

    ReportController(Reports reports, @Value("${throughline.case-level:false}") boolean caseLevel) {
        this.reports = reports;
        this.caseLevel = caseLevel;
    }

    /** A name and a value as text. */
    record NamedText(String name, String value) {

        private static Map<String, String> map(@Nullable List<NamedText> texts) {
            Map<String, String> map = new LinkedHashMap<>();
            if (texts != null) {
                texts.forEach(text -> map.put(text.name, text.value));
            }
            return map;
        }
    }

    @QueryMapping
    List<Reports.Listing> reports() {
        return reports.list();
    }

    @QueryMapping
    ReportTable report(@Argument String id, @Argument @Nullable List<NamedText> parameters) {
        return checked(() -> reports.run(id, NamedText.map(parameters), DisclosureRule.STANDARD));
    }

    @QueryMapping
    List<String> reportCases(
            @Argument String id,
            @Argument @Nullable List<NamedText> parameters,
            @Argument String figure,
            @Argument List<NamedText> row,
            @Argument int first) {
        if (first < 1 || first > MOST_CASES) {
            throw new BadArgumentException("first", "a whole number from 1 to " + MOST_CASES, first);
        }
        if (!caseLevel) {
            throw new BadArgumentException("The cases behind a figure are read only where the program was started with"
                    + " throughline.case-level=true");
        }
        return checked(() -> reports.cases(id, NamedText.map(parameters), figure, NamedText.map(row))).stream()
                .limit(first)
                .toList();
    }

    private static <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new BadArgumentException(String.valueOf(e.getMessage()));
        }
    }

    @SchemaMapping(typeName = "ReportParameter", field = "default")
    @Nullable
    String byDefault(Reports.Wish parameter) {
        return parameter.byDefault();
    }

    @SchemaMapping(typeName = "ReportColumn")
    String kind(ShownColumn column) {
        return column.kindWord();
    }

    @SchemaMapping(typeName = "ReportCell")
    @Nullable
    String value(Figure cell) {
        return cell.value() instanceof Double rate
                ? String.format(Locale.ROOT, "%.4f", rate)
                : cell.value() == null ? null : cell.value().toString();
    }

    @SchemaMapping(typeName = "ReportCell")
    @Nullable
    String symbol(Figure cell) {
        return cell.symbol() == null ? null : cell.symbol().letter();
    }
}

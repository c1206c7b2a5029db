package throughline.cypher;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import throughline.cypher.Column.Kind;

/** That what the header of a report says of its columns is about columns that it declares, and about counts where it must. */
final class ReportChecks {

    private final Header header;
    private final String file;
    private final Consumer<Problem> problems;
    private final Map<String, Kind> kinds = new HashMap<>();

    ReportChecks(Header header, String file, Consumer<Problem> problems) {
        this.header = header;
        this.file = file;
        this.problems = problems;
    }

    void check() {
        Map<Header.Entry, Column> columns = new LinkedHashMap<>();
        read("column", Column::read, (entry, column) -> {
            columns.put(entry, column);
            if (kinds.put(column.name(), column.kind()) != null) {
                report(entry, "the column '" + column.name() + "' is declared twice");
            }
        });
        columns.forEach((entry, column) ->
                requireAll(entry, column.parts(), column.kind() == Kind.DIFFERENCE ? Kind.RATE : Kind.COUNT));
        read("sum", Sum::read, (entry, sum) -> requireCounts(entry, sum.counts()));
        read("same", Repeats::read, this::check);
        read("repeats", Repeats::read, this::check);
        read("additive", Header::items, this::requireCounts);
        read("ranked", Header::items, this::requireCounts);
        read("disclosive", Header::items, this::requireColumns);
        read("chart", Chart::read, (entry, chart) -> chart.ifPresent(drawn -> check(entry, drawn)));
        if (!kinds.isEmpty() && !kinds.containsValue(Kind.KEY)) {
            problems.accept(new Problem(file, 0, "no column is a key"));
        }
    }

    private void check(Header.Entry entry, Repeats repeats) {
        requireCounts(entry, repeats.counts());
        requireAll(entry, repeats.by(), Kind.KEY);
    }

    private void check(Header.Entry entry, Chart chart) {
        requireColumns(entry, chart.columns());
        if (chart.type().isOfRates() && kinds.get(chart.value()) != Kind.RATE) {
            report(entry, "a funnel or control chart is of a rate, not of: " + chart.value());
        }
    }

    private interface Check<T> {
        void of(Header.Entry entry, T value);
    }

    private <T> void read(String key, Function<String, T> reading, Check<T> check) {
        for (Header.Entry entry : header.entries()) {
            if (entry.key().equals(key)) {
                try {
                    check.of(entry, reading.apply(entry.value()));
                } catch (IllegalArgumentException e) {
                    problems.accept(new Problem(file, entry.line(), e.getMessage() + ": " + entry.value()));
                }
            }
        }
    }

    private void requireColumns(Header.Entry entry, List<String> names) {
        names.stream()
                .filter(name -> !kinds.containsKey(name))
                .forEach(name -> report(entry, entry.key() + " names no column: " + name));
    }

    private void requireCounts(Header.Entry entry, List<String> names) {
        requireAll(entry, names, Kind.COUNT);
    }

    private void requireAll(Header.Entry entry, List<String> names, Kind kind) {
        names.stream()
                .filter(name -> kinds.get(name) != kind)
                .forEach(name -> report(entry, entry.key() + " names no " + kind.word() + ": " + name));
    }

    private void report(Header.Entry entry, String message) {
        problems.accept(new Problem(file, entry.line(), message));
    }
}

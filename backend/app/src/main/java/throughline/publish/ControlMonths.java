package throughline.publish;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The months of a control chart from the first to the last, with those of which the table says nothing, so that a gap in the
 * data is a gap in the picture.
 */
final class ControlMonths {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** No more than ten years, or a mistyped year would make a picture of nothing. */
    private static final int MOST = 120;

    private ControlMonths() {}

    static List<String> of(ChartData data) {
        List<String> named = data.rows().stream()
                .map(row -> row.keys().get(0))
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty() || !named.stream().allMatch(MONTH.asMatchPredicate()) ? named : filled(named);
    }

    private static List<String> filled(List<String> named) {
        YearMonth last = YearMonth.parse(named.get(named.size() - 1));
        List<String> months = new ArrayList<>();
        for (YearMonth month = YearMonth.parse(named.get(0)); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months.size() > MOST ? named : months;
    }
}

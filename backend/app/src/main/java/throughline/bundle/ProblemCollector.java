package throughline.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers problems and warnings while a bundle is read. */
final class ProblemCollector {

    private final Gathered problems = new Gathered();
    private final Gathered warnings = new Gathered();

    void add(String file, long line, @Nullable String column, ProblemCode code, String sentence) {
        Gathered gathered = code.refuses() ? problems : warnings;
        gathered.add(new Problem(file, line, column, code, sentence));
    }

    boolean refuses() {
        return !problems.kept.isEmpty();
    }

    ProblemList problems() {
        return problems.list();
    }

    ProblemList warnings() {
        return warnings.list();
    }

    private static final class Gathered {

        private final List<Problem> kept = new ArrayList<>();
        private final Map<String, Long> seen = new HashMap<>();

        void add(Problem problem) {
            long count = seen.merge(problem.file() + " " + problem.code(), 1L, Long::sum);
            if (count <= ProblemList.KEPT) {
                kept.add(problem);
            }
        }

        ProblemList list() {
            Map<String, Long> more = new HashMap<>();
            seen.forEach((place, count) -> {
                if (count > ProblemList.KEPT) {
                    more.put(place, count - ProblemList.KEPT);
                }
            });
            return new ProblemList(kept, more);
        }
    }
}

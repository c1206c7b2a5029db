package throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import throughline.duty.Catalog;
import throughline.vocabulary.Vocabulary;

final class MarksTests {

    /** The basis of an evaluation rests on it: another order in the next run would evaluate every case again. */
    @Test
    void keepsOneOrderFromRunToRun() {
        Map<String, Object> marks = Marks.of(Catalog.ofProduct(), Vocabulary.ofProduct());
        assertThat(marks.values()).hasSize(6).allSatisfy(value -> {
            if (value instanceof List<?> list) {
                assertThat(list).isNotEmpty().isSortedAccordingTo((one, other) -> ((String) one)
                        .compareTo((String) other));
            } else {
                assertThat(value).isInstanceOf(SortedMap.class);
            }
        });
    }
}

package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;

/** A row of a case that gets its id when the case is written, so that ids run by time. */
abstract class Draft {

    private String id = "";

    final String id() {
        return id;
    }

    /** The time in London by which rows are ordered, and after which they are known. */
    abstract LocalDateTime at();

    static void number(List<? extends Draft> rows, String prefix) {
        int width = rows.size() > 99 ? 3 : 2;
        int next = 1;
        for (Draft row : rows) {
            String number = Integer.toString(next++);
            row.setId(prefix + "0".repeat(Math.max(0, width - number.length())) + number);
        }
    }

    private void setId(String id) {
        this.id = id;
    }
}

package throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressLineTests {

    private final StringWriter written = new StringWriter();

    @Test
    void writesPlainLinesAtEachTenthWhereThereIsNoTerminal() {
        ProgressLine line = new ProgressLine(new PrintWriter(written), false);
        for (int done = 500; done <= 10_000; done += 500) {
            line.show("evaluated", "cases", done, 10_000);
        }
        line.end();
        assertThat(written.toString().lines())
                .hasSize(11)
                .startsWith("evaluated 500 of 10,000 cases")
                .endsWith("evaluated 10,000 of 10,000 cases");
    }

    @Test
    void writesOneLineOverOnATerminal() {
        ProgressLine line = new ProgressLine(new PrintWriter(written), true);
        line.show("loaded", "events", 1_000, 0);
        line.show("loaded", "events", 2_000, 0);
        line.end();
        assertThat(written.toString()).isEqualTo("\rloaded 1,000 events\rloaded 2,000 events" + System.lineSeparator());
    }
}

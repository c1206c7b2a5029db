package throughline.publish;

import java.util.List;

/**
 * A chart, and what it shows in words.
 *
 * @param title what is drawn, by what
 * @param svg an {@code svg} element
 * @param sentences how it is drawn, what is largest and smallest, what is left out
 */
record ChartDrawing(String title, String svg, List<String> sentences) {

    ChartDrawing {
        sentences = List.copyOf(sentences);
    }
}

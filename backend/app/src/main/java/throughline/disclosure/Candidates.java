package throughline.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which figures are hidden, and in which order those of an equation are looked at to bring it back into balance. Of a long
 * equation only some are: those that did before, then hidden ones, then the cheapest of those published.
 */
final class Candidates {

    private static final int SHORT = 64;
    private static final int HIDDEN = 96;
    private static final int PUBLISHED = 24;
    private static final int RECENT = 16;

    private final Figures figures;
    private final boolean[] hidden;
    private final boolean[] listed;
    private final LongEquation[] longOnes;

    Candidates(Figures figures) {
        this.figures = figures;
        this.hidden = new boolean[figures.size()];
        this.listed = new boolean[figures.size()];
        this.longOnes = new LongEquation[figures.equations()];
        for (int place = 0; place < longOnes.length; place++) {
            if (figures.equation(place).size() > SHORT) {
                longOnes[place] = new LongEquation(figures.equation(place).members());
            }
        }
    }

    boolean isHidden(int figure) {
        return hidden[figure];
    }

    void hide(int figure) {
        hidden[figure] = true;
        if (!listed[figure]) {
            listed[figure] = true;
            for (int place : figures.places(figure)) {
                if (longOnes[place] != null) {
                    longOnes[place].list(figure);
                }
            }
        }
    }

    /** Takes a hidden figure back. */
    void publish(int figure) {
        hidden[figure] = false;
        for (int place : figures.places(figure)) {
            if (longOnes[place] != null) {
                longOnes[place].firstPublished = 0;
            }
        }
    }

    /** Has a figure looked at first from now on. */
    void prefer(int figure) {
        for (int place : figures.places(figure)) {
            if (longOnes[place] != null) {
                longOnes[place].prefer(figure);
            }
        }
    }

    /** The figures that could balance an equation; some can come twice. */
    void forEach(int place, boolean withPublished, IntConsumer consumer) {
        if (longOnes[place] == null) {
            for (int figure : figures.equation(place).members()) {
                if (withPublished || hidden[figure]) {
                    consumer.accept(figure);
                }
            }
        } else {
            longOnes[place].forEachHidden(consumer);
            if (withPublished) {
                longOnes[place].forEachPublished(consumer);
            }
        }
    }

    private final class LongEquation {

        private final int[] byCost;
        private int[] hiddenOnes = new int[16];
        private int hiddenCount;
        private int firstPublished;
        private final int[] recent = new int[RECENT];
        private int recentCount;

        LongEquation(int[] members) {
            this.byCost = IntStream.of(members)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(figures::cost).thenComparing(Comparator.naturalOrder()))
                    .mapToInt(figure -> figure)
                    .toArray();
        }

        void list(int figure) {
            if (hiddenCount == hiddenOnes.length) {
                hiddenOnes = Arrays.copyOf(hiddenOnes, 2 * hiddenCount);
            }
            hiddenOnes[hiddenCount++] = figure;
        }

        void prefer(int figure) {
            recent[recentCount++ % RECENT] = figure;
        }

        void forEachHidden(IntConsumer consumer) {
            for (int i = 0; i < Math.min(recentCount, RECENT); i++) {
                if (hidden[recent[i]]) {
                    consumer.accept(recent[i]);
                }
            }
            int seen = 0;
            for (int i = 0; i < hiddenCount && seen < HIDDEN; i++) {
                if (hidden[hiddenOnes[i]]) {
                    consumer.accept(hiddenOnes[i]);
                    seen++;
                }
            }
        }

        void forEachPublished(IntConsumer consumer) {
            while (firstPublished < byCost.length && hidden[byCost[firstPublished]]) {
                firstPublished++;
            }
            int end = Math.min(firstPublished + 16 * PUBLISHED, byCost.length);
            int seen = 0;
            for (int i = firstPublished; i < end && seen < PUBLISHED; i++) {
                if (!hidden[byCost[i]]) {
                    consumer.accept(byCost[i]);
                    seen++;
                }
            }
        }
    }
}

package throughline.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/** For the audit: whether changes leave both sides of every equation the same. */
final class Balance {

    /** For each cell the equations in which it stands; those in which it stands on the right as complements. */
    private final int[][] places;

    private final long[] differences;

    Balance(Publication publication) {
        List<Publication.Sum> sums = publication.sums();
        this.differences = new long[sums.size()];
        int[] counts = new int[publication.size()];
        for (Publication.Sum sum : sums) {
            IntStream.of(sum.left()).forEach(cell -> counts[cell]++);
            IntStream.of(sum.right()).forEach(cell -> counts[cell]++);
        }
        this.places = IntStream.of(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = 0; i < sums.size(); i++) {
            int place = i;
            IntStream.of(sums.get(i).left()).forEach(cell -> places[cell][--counts[cell]] = place);
            IntStream.of(sums.get(i).right()).forEach(cell -> places[cell][--counts[cell]] = ~place);
        }
    }

    boolean isKeptBy(Move move) {
        for (int i = 0; i < move.cells().length; i++) {
            for (int place : places[move.cells()[i]]) {
                differences[number(place)] += place < 0 ? -move.changes()[i] : move.changes()[i];
            }
        }
        boolean isKept = places(move).allMatch(place -> differences[place] == 0);
        places(move).forEach(place -> differences[place] = 0);
        return isKept;
    }

    private IntStream places(Move move) {
        return IntStream.of(move.cells())
                .flatMap(cell -> IntStream.of(places[cell]))
                .map(Balance::number);
    }

    private static int number(int place) {
        return place < 0 ? ~place : place;
    }
}

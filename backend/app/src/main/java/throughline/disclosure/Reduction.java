package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The equations of a publication in fewer and shorter ones that say the same: counts of 0 are left out, since they are
 * always published, and of cells that cannot but be equal the first stands for all.
 */
final class Reduction {

    private final int[] equalTo;
    private List<Equation> equations;

    private Reduction(Publication publication) {
        this.equalTo = IntStream.range(0, publication.size()).toArray();
        this.equations = new ArrayList<>(publication.sums().size());
        for (Publication.Sum sum : publication.sums()) {
            int[] left = withoutZeros(publication, sum.left());
            int[] right = withoutZeros(publication, sum.right());
            int[] members =
                    IntStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
            int[] factors = new int[members.length];
            Arrays.setAll(factors, i -> i < left.length ? 1 : -1);
            equations.add(Equation.of(members, factors));
        }
    }

    static Reduction of(Publication publication) {
        Reduction reduction = new Reduction(publication);
        long before;
        do {
            reduction.merge();
            before = reduction.terms();
            reduction.equations = Shortening.of(reduction.equations, publication.size());
        } while (reduction.terms() < before);
        return reduction;
    }

    /** In one order, whatever the order of the sums in the publication. */
    List<Equation> equations() {
        return equations;
    }

    /** The cell that stands for another one that is equal to it in any case. */
    int first(int cell) {
        int root = cell;
        while (equalTo[root] != root) {
            root = equalTo[root];
        }
        for (int next = cell; next != root; ) {
            int after = equalTo[next];
            equalTo[next] = root;
            next = after;
        }
        return root;
    }

    private long terms() {
        return equations.stream().mapToLong(Equation::size).sum();
    }

    private static int[] withoutZeros(Publication publication, int[] cells) {
        return Arrays.stream(cells).filter(cell -> publication.value(cell) > 0).toArray();
    }

    private void merge() {
        boolean found = true;
        while (found) {
            TreeSet<Equation> rest = new TreeSet<>();
            for (Equation equation : equations) {
                Equation renamed = equation.renamed(this::first);
                if (renamed.equatesTwo()) {
                    equate(renamed.members()[0], renamed.members()[1]);
                } else if (renamed.size() > 0) {
                    rest.add(renamed);
                }
            }
            found = rest.stream()
                    .anyMatch(equation -> Arrays.stream(equation.members()).anyMatch(cell -> first(cell) != cell));
            equations = new ArrayList<>(rest);
        }
    }

    private void equate(int one, int other) {
        int first = first(one);
        int second = first(other);
        equalTo[Math.max(first, second)] = Math.min(first, second);
    }
}

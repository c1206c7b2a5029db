package throughline.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A publication drawn by lot, which can be built again with its equations in another order. */
public final class DrawnPublication {

    private final List<Cell> cells = new ArrayList<>();
    private final List<Equality> equalities = new ArrayList<>();

    private record Cell(long value, boolean isSensitive, int cost) {}

    private record Equality(List<Integer> left, List<Integer> right) {}

    int cell(long value, boolean isSensitive, int cost) {
        cells.add(new Cell(value, isSensitive, cost));
        return cells.size() - 1;
    }

    void equal(List<Integer> left, List<Integer> right) {
        equalities.add(new Equality(List.copyOf(left), List.copyOf(right)));
    }

    /** The sum of these counts. */
    long sum(List<Integer> parts) {
        return parts.stream().mapToLong(cell -> cells.get(cell).value).sum();
    }

    /** The number of equations. */
    public int equations() {
        return equalities.size();
    }

    /** The publication, with its equations in the order of drawing. */
    public Publication inOrder() {
        return with(equalities);
    }

    /** The same publication with equations, sides and cells of a side in another order. */
    Publication shuffled(Random random) {
        List<Equality> others = new ArrayList<>();
        for (Equality equality : equalities) {
            List<Integer> left = new ArrayList<>(equality.left);
            List<Integer> right = new ArrayList<>(equality.right);
            Collections.shuffle(left, random);
            Collections.shuffle(right, random);
            others.add(random.nextBoolean() ? new Equality(left, right) : new Equality(right, left));
        }
        Collections.shuffle(others, random);
        return with(others);
    }

    /** The same publication with nothing sensitive in it. */
    Publication harmless() {
        DrawnPublication harmless = new DrawnPublication();
        cells.forEach(cell -> harmless.cell(cell.value, false, cell.cost));
        return harmless.with(equalities);
    }

    private Publication with(List<Equality> order) {
        Publication publication = new Publication();
        cells.forEach(cell -> publication.cell(cell.value, cell.isSensitive, cell.cost));
        order.forEach(one -> publication.equal(array(one.left), array(one.right)));
        return publication;
    }

    private static int[] array(List<Integer> cells) {
        return cells.stream().mapToInt(cell -> cell).toArray();
    }

    /** What to draw again by hand. */
    @Override
    public String toString() {
        return cells + " " + equalities;
    }
}

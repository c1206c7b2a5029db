package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * What a reader works out from a small publication, by the definition: the hidden counts of which the least and the most
 * possible value are the same. The unknowns are how far each hidden count lies above the lowest value that is looked at:
 * the true one less 1, or 1 if that is more. The highest is the true one and 1. Nothing is lost by that: between the true
 * counts and others that fit lie some near by that fit, too.
 */
public final class LinearPrograms {

    private static final double NOTHING = 1e-6;

    private final int[] cells;
    private final double[] truth;
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final BitSet settled;

    private LinearPrograms(Publication publication, BitSet hidden) {
        this.cells = hidden.stream().toArray();
        this.truth = Arrays.stream(cells)
                .mapToDouble(cell -> Math.min(1, publication.value(cell) - 1))
                .toArray();
        this.settled = (BitSet) hidden.clone();
        for (Publication.Sum sum : publication.sums()) {
            double[] factors = new double[cells.length];
            add(factors, sum.left(), 1);
            add(factors, sum.right(), -1);
            constraints.add(new LinearConstraint(factors, Relationship.EQ, product(factors)));
        }
        for (int i = 0; i < cells.length; i++) {
            constraints.add(new LinearConstraint(only(i), Relationship.LEQ, truth[i] + 1));
        }
    }

    private void add(double[] factors, int[] members, int factor) {
        for (int cell : members) {
            int place = Arrays.binarySearch(cells, cell);
            if (place >= 0) {
                factors[place] += factor;
            }
        }
    }

    private double product(double[] factors) {
        double product = 0;
        for (int i = 0; i < factors.length; i++) {
            product += factors[i] * truth[i];
        }
        return product;
    }

    private double[] only(int place) {
        double[] factors = new double[cells.length];
        factors[place] = 1;
        return factors;
    }

    /** The hidden cells that can hold one count only. */
    public static BitSet settled(Publication publication, BitSet hidden) {
        LinearPrograms programs = new LinearPrograms(publication, hidden);
        for (int place = 0; place < programs.cells.length; place++) {
            programs.push(place, GoalType.MAXIMIZE);
            programs.push(place, GoalType.MINIMIZE);
        }
        return programs.settled;
    }

    /** What else moves while one count goes as far as it can need not be looked at any more. */
    private void push(int place, GoalType goal) {
        if (settled.get(cells[place])) {
            double[] values = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(only(place), 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND)
                    .getPoint();
            for (int i = 0; i < values.length; i++) {
                settled.set(cells[i], settled.get(cells[i]) && Math.abs(values[i] - truth[i]) < NOTHING);
            }
        }
    }
}

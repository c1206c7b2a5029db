package throughline.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A sum of multiples that is 0, in one way of writing it: by ascending number, without common factor, the first factor
 * positive. The arrays are not to be changed.
 */
record Equation(int[] members, int[] factors) implements Comparable<Equation> {

    private static final Comparator<Equation> ORDER = Comparator.<Equation>comparingInt(Equation::size)
            .thenComparing(Equation::members, Arrays::compare)
            .thenComparing(Equation::factors, Arrays::compare);

    /** Brings members with factors into the one way of writing; members may come in any order and repeatedly. */
    static Equation of(int[] members, int[] factors) {
        long[] terms = new long[members.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (long) members[i] << Integer.SIZE | i;
        }
        Arrays.sort(terms);
        int[] sorted = new int[terms.length];
        int[] sums = new int[terms.length];
        int size = 0;
        for (long term : terms) {
            int member = (int) (term >> Integer.SIZE);
            if (size == 0 || sorted[size - 1] != member) {
                size = size > 0 && sums[size - 1] == 0 ? size - 1 : size;
                sorted[size] = member;
                sums[size++] = 0;
            }
            sums[size - 1] = Math.addExact(sums[size - 1], factors[(int) term]);
        }
        size = size > 0 && sums[size - 1] == 0 ? size - 1 : size;
        return normal(Arrays.copyOf(sorted, size), Arrays.copyOf(sums, size));
    }

    private static Equation normal(int[] members, int[] factors) {
        int divisor = 0;
        for (int factor : factors) {
            divisor = greatestCommonDivisor(divisor, factor);
        }
        int by = factors.length > 0 && factors[0] < 0 ? -divisor : divisor;
        if (by != 1) {
            Arrays.setAll(factors, i -> factors[i] / by);
        }
        return new Equation(members, factors);
    }

    static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? Math.abs(one) : greatestCommonDivisor(other, one % other);
    }

    int size() {
        return members.length;
    }

    /** Whether it says that two numbers are the same. */
    boolean equatesTwo() {
        return size() == 2 && factors[0] == 1 && factors[1] == -1;
    }

    /** The same with other members. */
    Equation renamed(IntUnaryOperator name) {
        boolean isSame = Arrays.stream(members).allMatch(member -> name.applyAsInt(member) == member);
        return isSame ? this : of(Arrays.stream(members).map(name).toArray(), factors.clone());
    }

    /** This one and a multiple of another. */
    Equation plus(Equation other, int times) {
        return of(
                IntStream.concat(Arrays.stream(members), Arrays.stream(other.members))
                        .toArray(),
                IntStream.concat(
                                Arrays.stream(factors),
                                Arrays.stream(other.factors).map(factor -> Math.multiplyExact(factor, times)))
                        .toArray());
    }

    /** How short the sum of this one and a multiple of another would be. */
    int sizeOfSum(Equation other, int times) {
        int size = size() + other.size();
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            if (members[i] == other.members[j]) {
                size -= factors[i] + times * other.factors[j] == 0 ? 2 : 1;
                i++;
                j++;
            } else if (members[i] < other.members[j]) {
                i++;
            } else {
                j++;
            }
        }
        return size;
    }

    @Override
    public int compareTo(Equation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Equation equation
                && Arrays.equals(members, equation.members)
                && Arrays.equals(factors, equation.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(members) + Arrays.hashCode(factors);
    }
}

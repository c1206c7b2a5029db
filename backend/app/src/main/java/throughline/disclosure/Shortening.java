package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes equations from others where that makes them shorter: parts give way to their total, and what is said twice
 * vanishes. Each equation is held against the shorter ones before it.
 */
final class Shortening {

    private final List<Equation> done = new ArrayList<>();
    private final int[][] places;
    private final int[] counts;

    /** The equation in hand: the factor of each member, and where one was ever other than 0. */
    private final int[] factors;

    private int[] members = new int[64];
    private int size;
    private int length;

    private final int[] shared;
    private int[] seen = new int[64];
    private boolean isShorter;

    private Shortening(int count, int memberCount) {
        this.shared = new int[count];
        this.places = new int[memberCount][];
        this.counts = new int[memberCount];
        this.factors = new int[memberCount];
    }

    /** As many equations as are given, in their order; some may be without members. */
    static List<Equation> of(List<Equation> equations, int memberCount) {
        Shortening shortening = new Shortening(equations.size(), memberCount);
        equations.forEach(shortening::add);
        return shortening.done;
    }

    private void add(Equation equation) {
        size = 0;
        isShorter = false;
        change(equation, 1);
        while (shorten()) {
            isShorter = true;
        }
        Equation shortest = isShorter ? inHand() : equation;
        for (int i = 0; i < size; i++) {
            factors[members[i]] = 0;
        }
        length = 0;
        for (int member : shortest.members()) {
            place(member);
        }
        done.add(shortest);
    }

    private Equation inHand() {
        int[] its = Arrays.stream(members, 0, size)
                .filter(member -> factors[member] != 0)
                .distinct()
                .toArray();
        return Equation.of(
                its, Arrays.stream(its).map(member -> factors[member]).toArray());
    }

    private void place(int member) {
        if (places[member] == null) {
            places[member] = new int[4];
        } else if (counts[member] == places[member].length) {
            places[member] = Arrays.copyOf(places[member], 2 * counts[member]);
        }
        places[member][counts[member]++] = done.size();
    }

    private boolean shorten() {
        int before = length;
        for (int place : sharingMost()) {
            Equation by = done.get(place);
            if (gain(by, 1) > 0) {
                change(by, 1);
            } else if (gain(by, -1) > 0) {
                change(by, -1);
            }
        }
        return length < before;
    }

    /** The equations more than half of which is in the one in hand. */
    private int[] sharingMost() {
        int found = 0;
        for (int i = 0; i < size; i++) {
            int member = members[i];
            for (int j = 0; factors[member] != 0 && j < counts[member]; j++) {
                int place = places[member][j];
                if (shared[place]++ == 0) {
                    seen = found < seen.length ? seen : Arrays.copyOf(seen, 2 * found);
                    seen[found++] = place;
                }
            }
        }
        int[] most = Arrays.stream(seen, 0, found)
                .filter(place -> 2 * shared[place] > done.get(place).size())
                .sorted()
                .toArray();
        for (int i = 0; i < found; i++) {
            shared[seen[i]] = 0;
        }
        return most;
    }

    private int gain(Equation by, int times) {
        int gain = 0;
        for (int i = 0; i < by.size(); i++) {
            int before = factors[by.members()[i]];
            int after = before + times * by.factors()[i];
            gain += (before == 0 ? 0 : 1) - (after == 0 ? 0 : 1);
        }
        return gain;
    }

    private void change(Equation by, int times) {
        length -= gain(by, times);
        for (int i = 0; i < by.size(); i++) {
            int member = by.members()[i];
            if (factors[member] == 0) {
                members = size < members.length ? members : Arrays.copyOf(members, 2 * size);
                members[size++] = member;
            }
            factors[member] = Math.addExact(factors[member], Math.multiplyExact(times, by.factors()[i]));
        }
    }
}

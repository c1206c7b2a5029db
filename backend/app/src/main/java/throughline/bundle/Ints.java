package throughline.bundle;

import java.util.Arrays;

/** A growing row of ints; places never set hold a value of its own. */
final class Ints {

    private final int unset;
    private int[] values = new int[1 << 6];
    private int size;

    Ints(int unset) {
        this.unset = unset;
        Arrays.fill(values, unset);
    }

    int get(int at) {
        return at < values.length ? values[at] : unset;
    }

    void set(int at, int value) {
        if (at >= values.length) {
            int before = values.length;
            values = Arrays.copyOf(values, Math.max(at + 1, before + (before >> 1)));
            Arrays.fill(values, before, values.length, unset);
        }
        values[at] = value;
        size = Math.max(size, at + 1);
    }

    void add(int value) {
        set(size, value);
    }

    int size() {
        return size;
    }
}

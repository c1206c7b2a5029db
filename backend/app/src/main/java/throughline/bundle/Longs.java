package throughline.bundle;

import java.util.Arrays;

/** A growing row of longs; places never set hold {@link #UNSET}. */
final class Longs {

    static final long UNSET = Long.MIN_VALUE;

    private long[] values = new long[1 << 6];
    private int size;

    Longs() {
        Arrays.fill(values, UNSET);
    }

    long get(int at) {
        return at < values.length ? values[at] : UNSET;
    }

    void set(int at, long value) {
        if (at >= values.length) {
            int before = values.length;
            values = Arrays.copyOf(values, Math.max(at + 1, before + (before >> 1)));
            Arrays.fill(values, before, values.length, UNSET);
        }
        values[at] = value;
        size = Math.max(size, at + 1);
    }

    void add(long value) {
        set(size, value);
    }

    int size() {
        return size;
    }
}

package throughline.bundle;

import java.util.Arrays;

/** A number for each long key, in open tables of primitives. Values are 0 or more. */
final class LongIntMap {

    /** What is returned for a key that is not there. */
    static final int NONE = -1;

    private long[] keys = new long[1 << 8];
    private int[] values = new int[1 << 8];
    private int size;

    LongIntMap() {
        Arrays.fill(values, NONE);
    }

    /** Two numbers as one key. */
    static long key(int first, int second) {
        return (long) first << 32 | second & 0xFFFFFFFFL;
    }

    int get(long key) {
        return values[slot(key)];
    }

    boolean holds(long key) {
        return get(key) != NONE;
    }

    /** Sets the value and returns the one before, or {@link #NONE}. */
    int put(long key, int value) {
        int slot = slot(key);
        int before = values[slot];
        keys[slot] = key;
        values[slot] = value;
        if (before == NONE && ++size * 2 > keys.length) {
            grow();
        }
        return before;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = spread(key) & mask;
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, NONE);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldValues[at] != NONE) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                values[slot] = oldValues[at];
            }
        }
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) ^ (int) (mixed >>> 47);
    }
}

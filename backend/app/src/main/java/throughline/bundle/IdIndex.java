package throughline.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Gives every id a number, from 0 on, in about 25 bytes for an id of ten characters: the characters lie in one pool, and
 * an open table finds them. A number is given to ids that are only referred to as well; which of them have a row is kept
 * beside.
 */
final class IdIndex {

    private static final int NONE = -1;

    private byte[] pool = new byte[1 << 12];
    private int[] starts = new int[1 << 8];
    private int[] slots = new int[1 << 9];
    private int size;
    private final BitSet rows = new BitSet();

    IdIndex() {
        Arrays.fill(slots, NONE);
    }

    /** The number of an id, given now if it has none yet. */
    int intern(String id) {
        int slot = slot(id);
        if (slots[slot] == NONE) {
            append(id);
            slots[slot] = size - 1;
            if (size * 2 > slots.length) {
                rehash();
                return size - 1;
            }
        }
        return slots[slot];
    }

    /** Notes that the id has a row; false if it had one already. */
    boolean addRow(String id) {
        int number = intern(id);
        boolean first = !rows.get(number);
        rows.set(number);
        return first;
    }

    /** The number of an id that has a row, or -1. */
    int row(String id) {
        int number = slots[slot(id)];
        return number != NONE && rows.get(number) ? number : NONE;
    }

    boolean isRow(int number) {
        return number != NONE && rows.get(number);
    }

    /** How many numbers were given. */
    int size() {
        return size;
    }

    String id(int number) {
        return new String(pool, starts[number], starts[number + 1] - starts[number], StandardCharsets.ISO_8859_1);
    }

    private int slot(String id) {
        int mask = slots.length - 1;
        int slot = spread(id.hashCode()) & mask;
        while (slots[slot] != NONE && !isAt(id, slots[slot])) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(String id, int number) {
        int start = starts[number];
        if (starts[number + 1] - start != id.length()) {
            return false;
        }
        for (int at = 0; at < id.length(); at++) {
            if (pool[start + at] != (byte) id.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private void append(String id) {
        int start = starts[size];
        int end = start + id.length();
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, pool.length + (pool.length >> 1)));
        }
        for (int at = 0; at < id.length(); at++) {
            pool[start + at] = (byte) id.charAt(at);
        }
        size++;
        if (size + 1 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
        }
        starts[size] = end;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < size; number++) {
            slots[slot(id(number))] = number;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}

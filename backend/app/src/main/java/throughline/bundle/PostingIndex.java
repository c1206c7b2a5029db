package throughline.bundle;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** The postings by officer: where somebody works on a day, and which rows overlap an earlier one of the same officer. */
final class PostingIndex {

    private final Ints officers = new Ints(BundleIndex.UNKNOWN);
    private final Ints agencies = new Ints(BundleIndex.UNKNOWN);
    private final Ints records = new Ints(BundleIndex.UNKNOWN);
    private final Longs from = new Longs();
    private final Longs to = new Longs();
    private final BitSet overlapping = new BitSet();
    /** The places of the postings, by officer and then as in the file. */
    private int[] sorted = {};

    /** Adds a posting of known officer, agency and first day; one that ends before it starts covers no day. */
    void add(int record, int officer, int agency, long firstDay, long lastDay) {
        records.add(record);
        officers.add(officer);
        agencies.add(agency);
        from.add(firstDay);
        to.add(lastDay);
    }

    void complete() {
        long[] keys = new long[officers.size()];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = LongIntMap.key(officers.get(place), place);
        }
        Arrays.sort(keys);
        sorted = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
        TreeMap<Long, Long> covered = new TreeMap<>();
        for (int at = 0; at < sorted.length; at++) {
            if (at > 0 && officers.get(sorted[at]) != officers.get(sorted[at - 1])) {
                covered.clear();
            }
            cover(covered, sorted[at]);
        }
    }

    private void cover(TreeMap<Long, Long> covered, int place) {
        long first = from.get(place);
        long last = to.get(place);
        if (last < first) {
            return;
        }
        Map.Entry<Long, Long> before = covered.floorEntry(last);
        while (before != null && before.getValue() >= first) {
            overlapping.set(records.get(place));
            first = Math.min(first, before.getKey());
            last = Math.max(last, before.getValue());
            covered.remove(before.getKey());
            before = covered.floorEntry(last);
        }
        covered.put(first, last);
    }

    /** Whether the record of postings overlaps an earlier one of the same officer. */
    boolean overlaps(int record) {
        return overlapping.get(record);
    }

    /** The agency of the posting that covers a day, or -1. */
    int agencyOf(int officer, long day) {
        for (int at = firstOf(officer); at < sorted.length && officers.get(sorted[at]) == officer; at++) {
            if (from.get(sorted[at]) <= day && day <= to.get(sorted[at])) {
                return agencies.get(sorted[at]);
            }
        }
        return BundleIndex.UNKNOWN;
    }

    private int firstOf(int officer) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (officers.get(sorted[middle]) < officer) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

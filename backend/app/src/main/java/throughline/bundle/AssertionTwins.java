package throughline.bundle;

import java.util.BitSet;

/**
 * Finds assertions of one agency, victim, kind and moment that hold in one case: both name it, or one of them names no
 * case. They are chained by a key of 64 bits and then compared in full.
 */
final class AssertionTwins {

    private final Ints agencies = new Ints(BundleIndex.UNKNOWN);
    private final Ints victims = new Ints(BundleIndex.UNKNOWN);
    private final Ints kinds = new Ints(BundleIndex.UNKNOWN);
    private final Ints cases = new Ints(BundleIndex.UNKNOWN);
    private final Longs moments = new Longs();
    private final Ints earlier = new Ints(BundleIndex.UNKNOWN);
    private final LongIntMap latest = new LongIntMap();
    private final Ints records = new Ints(BundleIndex.UNKNOWN);
    private final BitSet later = new BitSet();
    private final BitSet tied = new BitSet();

    /** One assertion; {@code caseNumber} is -1 if it holds for every case. */
    record Entry(int record, int agency, int victim, int kind, int caseNumber, long moment) {

        private long key() {
            long key = moment * 0x9E3779B97F4A7C15L + agency;
            key = key * 0xBF58476D1CE4E5B9L + victim;
            return key * 0x94D049BB133111EBL + kind;
        }
    }

    void add(Entry entry) {
        int place = agencies.size();
        agencies.add(entry.agency());
        victims.add(entry.victim());
        kinds.add(entry.kind());
        cases.add(entry.caseNumber());
        moments.add(entry.moment());
        records.add(entry.record());
        int before = latest.put(entry.key(), place);
        earlier.add(before);
        for (int at = before; at != BundleIndex.UNKNOWN; at = earlier.get(at)) {
            if (isTwin(at, entry)) {
                later.set(entry.record());
                tied.set(entry.record());
                tied.set(records.get(at));
                return;
            }
        }
    }

    private boolean isTwin(int place, Entry entry) {
        boolean oneCase = cases.get(place) == entry.caseNumber()
                || cases.get(place) == BundleIndex.UNKNOWN
                || entry.caseNumber() == BundleIndex.UNKNOWN;
        return oneCase
                && agencies.get(place) == entry.agency()
                && victims.get(place) == entry.victim()
                && kinds.get(place) == entry.kind()
                && moments.get(place) == entry.moment();
    }

    /** Whether the record of assertions is one of two, so that their order decides. */
    boolean isTied(int record) {
        return tied.get(record);
    }

    /** Whether the record of assertions is the later of two. */
    boolean isLater(int record) {
        return later.get(record);
    }
}

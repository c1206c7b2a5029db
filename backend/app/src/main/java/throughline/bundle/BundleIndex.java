package throughline.bundle;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What has to be known of all rows to judge one: which ids exist, and a few numbers for each. About 50 bytes a row; no row
 * is kept. Numbers of ids are those of {@link IdIndex}; -1 stands for "not known".
 */
final class BundleIndex {

    static final int UNKNOWN = -1;

    final Ints agencyKind = new Ints(UNKNOWN);
    final Longs agencyFrom = new Longs();
    final Longs agencyTo = new Longs();
    final Ints agencyParent = new Ints(UNKNOWN);
    final Ints officerAgency = new Ints(UNKNOWN);
    final Ints eventCase = new Ints(UNKNOWN);
    final Ints eventKind = new Ints(UNKNOWN);
    final Longs eventAt = new Longs();
    final Ints eventCause = new Ints(UNKNOWN);
    final Ints eventLine = new Ints(UNKNOWN);
    final Ints messageCase = new Ints(UNKNOWN);
    final Ints messageReply = new Ints(UNKNOWN);
    final Ints referralOnwardFrom = new Ints(UNKNOWN);
    final Ints caseLine = new Ints(UNKNOWN);
    /** Events, messages and assertions of a case, to divide the cases into chunks. */
    final Ints caseWeight = new Ints(0);

    final BitSet casesWithVictim = new BitSet();
    final BitSet victimsWithCase = new BitSet();
    /** The record number of a case and a victim in case_victims, the first if there are two. */
    final LongIntMap pairs = new LongIntMap();

    final Ints pairRole = new Ints(UNKNOWN);
    final Ints pairLine = new Ints(UNKNOWN);
    final PostingIndex postings = new PostingIndex();
    final AssertionTwins assertions = new AssertionTwins();
    /** Codes of kinds and roles. */
    final IdIndex words = new IdIndex();

    private final Map<Table, IdIndex> ids = new EnumMap<>(Table.class);
    private final Set<Table> incomplete = EnumSet.noneOf(Table.class);
    private final Map<Table, BitSet> loops = new EnumMap<>(Table.class);

    BundleIndex() {
        for (Table table : Table.values()) {
            ids.put(table, new IdIndex());
        }
    }

    IdIndex ids(Table table) {
        return ids.get(table);
    }

    /** Whether some rows of the table could not be read, so that nobody can say that an id is not there. */
    boolean isIncomplete(Table table) {
        return incomplete.contains(table);
    }

    void markIncomplete(Table table) {
        incomplete.add(table);
    }

    /** Whether a reference from a row leads back to it. */
    boolean isInLoop(Table table, int number) {
        return loops.containsKey(table) && loops.get(table).get(number);
    }

    /** Works out what can only be known when every row has been seen. */
    void complete() {
        loops.put(Table.AGENCIES, Loops.in(agencyParent));
        loops.put(Table.EVENTS, Loops.in(eventCause));
        loops.put(Table.MESSAGES, Loops.in(messageReply));
        loops.put(Table.REFERRALS, Loops.in(referralOnwardFrom));
        postings.complete();
    }

    int pair(int caseNumber, int victimNumber) {
        return pairs.get(LongIntMap.key(caseNumber, victimNumber));
    }

    /** The number of a party who is a victim, or -1; an id that is used twice is the agency's or officer's first. */
    int victim(String partyId) {
        boolean other =
                ids(Table.AGENCIES).row(partyId) >= 0 || ids(Table.OFFICERS).row(partyId) >= 0;
        return other ? UNKNOWN : ids(Table.VICTIMS).row(partyId);
    }

    boolean hasKind(int agencyNumber, String kind) {
        return agencyKind.get(agencyNumber) == words.intern(kind);
    }

    /** Whether an agency is valid on a day, counted from 1970; an empty bound is no bound. */
    boolean isValid(int agencyNumber, long day) {
        long from = agencyFrom.get(agencyNumber);
        long to = agencyTo.get(agencyNumber);
        return (from == Longs.UNSET || from <= day) && (to == Longs.UNSET || day <= to);
    }

    /** The agency for which an officer works on a day, or -1. */
    int agencyOf(int officerNumber, long day) {
        int posted = postings.agencyOf(officerNumber, day);
        return posted == UNKNOWN ? officerAgency.get(officerNumber) : posted;
    }
}

package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The tables of primitives know the same as the collections of Java. */
final class IndexTests {

    @Property(tries = 100)
    void numbersIdsAsAMapDoes(
            @ForAll @Size(max = 2000)
                    List<@CharRange(from = 'a', to = 'f') @StringLength(min = 1, max = 4) String> ids) {
        IdIndex index = new IdIndex();
        Map<String, Integer> expected = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        for (String id : ids) {
            expected.putIfAbsent(id, expected.size());
            found.put(id, index.intern(id));
        }
        assertThat(found).isEqualTo(expected);
        assertThat(expected.keySet())
                .allSatisfy(id -> assertThat(index.id(expected.get(id))).isEqualTo(id));
    }

    @Test
    void knowsARowOnlyOnceItWasAdded() {
        IdIndex index = new IdIndex();
        int number = index.intern("later");
        assertThat(index.row("later")).isEqualTo(-1);
        assertThat(index.addRow("later")).isTrue();
        assertThat(index.addRow("later")).isFalse();
        assertThat(index.row("later")).isEqualTo(number);
        assertThat(index.row("never")).isEqualTo(-1);
    }

    @Property(tries = 100)
    void mapsLongsAsAMapDoes(@ForAll @Size(max = 2000) List<@IntRange(max = 500) Integer> keys) {
        LongIntMap map = new LongIntMap();
        Map<Long, Integer> expected = new HashMap<>();
        Map<Long, Integer> found = new HashMap<>();
        for (int at = 0; at < keys.size(); at++) {
            long key = LongIntMap.key(keys.get(at), -keys.get(at));
            expected.put(key, at);
            map.put(key, at);
        }
        expected.keySet().forEach(key -> found.put(key, map.get(key)));
        assertThat(found).isEqualTo(expected);
        assertThat(map.holds(LongIntMap.key(501, 0))).isFalse();
    }

    @Property(tries = 200)
    void findsTheRowsThatLeadBackToThemselves(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -1, max = 39) Integer> next) {
        Ints ints = new Ints(-1);
        next.forEach(ints::add);
        BitSet expected = new BitSet();
        for (int start = 0; start < next.size(); start++) {
            if (leadsBack(ints, start)) {
                expected.set(start);
            }
        }
        assertThat(Loops.in(ints)).isEqualTo(expected);
    }

    private static boolean leadsBack(Ints next, int start) {
        Set<Integer> seen = new HashSet<>();
        int at = next.get(start);
        while (at >= 0 && at != start && seen.add(at)) {
            at = next.get(at);
        }
        return at == start;
    }

    /** A posting of one of three officers from a day, for some days. */
    record Days(int officer, int from, int length) {
        boolean meets(Days other) {
            return officer == other.officer && from <= other.from + other.length && other.from <= from + length;
        }
    }

    @Property(tries = 300)
    void findsThePostingsThatOverlapAnEarlierOne(@ForAll @Size(max = 12) List<@IntRange(max = 2999) Integer> numbers) {
        PostingIndex index = new PostingIndex();
        List<Days> postings = new ArrayList<>();
        Set<Integer> expected = new HashSet<>();
        for (int record = 0; record < numbers.size(); record++) {
            int number = numbers.get(record);
            Days days = new Days(number / 1000, number / 20 % 50, number % 20);
            if (postings.stream().anyMatch(days::meets)) {
                expected.add(record);
            }
            postings.add(days);
            index.add(record, days.officer(), record, days.from(), days.from() + days.length());
        }
        index.complete();
        Set<Integer> found = new HashSet<>();
        for (int record = 0; record < numbers.size(); record++) {
            if (index.overlaps(record)) {
                found.add(record);
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}

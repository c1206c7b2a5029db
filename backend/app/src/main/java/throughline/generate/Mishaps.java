package throughline.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is meant to go wrong in one telling of a case. A case is told once to see where something can go wrong, and then
 * again with it going wrong there.
 */
final class Mishaps {

    /**
     * A point of the story at which something can go wrong.
     *
     * @param key names the point; the same in every telling
     * @param place two mishaps at one place could disturb each other, so that only one is meant
     */
    record Chance(FailureKind kind, String key, String place) {}

    private final Map<String, FailureKind> meant = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Chance> chances = new ArrayList<>();
    private final Set<FailureKind> struck = EnumSet.noneOf(FailureKind.class);

    /** Tells whether it goes wrong here, and notes that it could. */
    boolean strikes(FailureKind kind, String key, String place) {
        chances.add(new Chance(kind, key, place));
        boolean strikes = kind == meant.get(key);
        if (strikes) {
            struck.add(kind);
        }
        return strikes;
    }

    /** Where this kind could go wrong without disturbing what is meant already. */
    List<Chance> chances(FailureKind kind) {
        return chances.stream()
                .filter(chance ->
                        chance.kind == kind && !taken.contains(chance.place) && !meant.containsKey(chance.key))
                .toList();
    }

    /** The kinds that could go wrong anywhere. */
    Set<FailureKind> possible() {
        Set<FailureKind> kinds = EnumSet.noneOf(FailureKind.class);
        chances.forEach(chance -> kinds.add(chance.kind));
        return kinds;
    }

    /** The kinds that did go wrong. */
    Set<FailureKind> struck() {
        return struck;
    }

    /** For the next telling: what is meant here and this besides. */
    Mishaps and(Chance chance) {
        Mishaps next = new Mishaps();
        next.meant.putAll(meant);
        next.taken.addAll(taken);
        next.meant.put(chance.key, chance.kind);
        next.taken.add(chance.place);
        return next;
    }
}

package throughline.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.casework.Participation;

/**
 * The time line of one victim in one case.
 *
 * @param names the ids that stand for the victim: their own, and those of whoever acts for them
 */
record Journey(String caseId, String victimId, Set<String> names) {

    /** The journey of one of the people of a case; none if the victim is not among them. */
    static Optional<Journey> of(String caseId, String victimId, List<Participation> people) {
        if (people.stream().noneMatch(person -> person.victimId().equals(victimId))) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>(Set.of(victimId));
        people.stream()
                .filter(person -> person.actsForIds().contains(victimId))
                .forEach(person -> names.add(person.victimId()));
        return Optional.of(new Journey(caseId, victimId, names));
    }

    /** Whether something that names a victim, or nobody in particular, belongs here. */
    boolean holds(@Nullable String named) {
        return named == null || names.contains(named);
    }
}

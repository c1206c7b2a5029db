package throughline.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.DutyKind;
import throughline.vocabulary.Vocabulary;

/** Lists that the vocabulary and the catalogue mark, for the rules that declare them, by the name of the parameter. */
final class Marks {

    private Marks() {}

    static Map<String, Object> of(Catalog catalog, Vocabulary vocabulary) {
        List<Duty> byMessage =
                catalog.duties().stream().filter(Duty::isDischargedByMessage).toList();
        Map<String, Object> marks = new HashMap<>();
        marks.put("deadEnds", sorted(vocabulary.deadEndOutcomes()));
        marks.put("recordKeepers", sorted(vocabulary.kindsThatKeepVictimRecord()));
        marks.put("owedRoles", sorted(vocabulary.rolesOwedDuties()));
        marks.put("noticeKinds", kindsOf(byMessage));
        marks.put(
                "handoverKinds",
                kindsOf(byMessage.stream()
                        .filter(duty -> duty.kind() != DutyKind.TELL_VICTIM)
                        .toList()));
        marks.put("scopes", scopes(byMessage));
        return marks;
    }

    /** Sets of the Java library change their order from run to run; what rests on this must not. */
    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static List<String> kindsOf(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> duty.dischargedBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The opt-out scopes of each message kind (bundle.md 6.3.11). */
    private static Map<String, List<String>> scopes(List<Duty> duties) {
        Map<String, Set<String>> scopes = new HashMap<>();
        scopes.put("PROGRESS_UPDATE", new HashSet<>(Set.of("CASE_UPDATES")));
        scopes.put("OFFICER_CHANGE_NOTICE", new HashSet<>(Set.of("CASE_UPDATES")));
        scopes.put("SURVEY_INVITATION", new HashSet<>(Set.of("SURVEYS")));
        duties.stream().filter(duty -> duty.optOut() != null).forEach(duty -> duty.dischargedBy()
                .forEach(kind ->
                        scopes.computeIfAbsent(kind, k -> new HashSet<>()).add(duty.optOut())));
        Map<String, List<String>> sorted = new TreeMap<>();
        scopes.forEach((kind, of) -> sorted.put(kind, sorted(of)));
        return sorted;
    }
}

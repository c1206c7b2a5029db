package throughline.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile;
import throughline.duty.Catalog;
import throughline.duty.Condition;
import throughline.vocabulary.Vocabulary;

/**
 * W08: a condition of a duty that cannot be tested. It is reported at the empty cell, once, and only where the other part
 * of the condition does not decide already that it fails.
 */
final class ConditionChecks {

    /** Months in custody from which the Victim Contact Scheme is open. Source: applies_when, VCS_QUALIFYING. */
    private static final int SCHEME_MONTHS = 12;

    private final BundleIndex index;
    private final Set<String> owedRoles;
    private final Set<String> schemeKinds;
    private final Set<String> witnessKinds;
    private final ProblemCollector problems;

    ConditionChecks(BundleIndex index, Catalog catalog, Vocabulary vocabulary, ProblemCollector problems) {
        this.index = index;
        this.owedRoles = vocabulary.rolesOwedDuties();
        this.schemeKinds = kinds(catalog, Condition.VCS_QUALIFYING);
        this.witnessKinds = kinds(catalog, Condition.WITNESS);
        this.problems = problems;
    }

    private static Set<String> kinds(Catalog catalog, Condition condition) {
        return catalog.duties().stream()
                .filter(duty -> duty.appliesWhen().contains(condition))
                .flatMap(duty -> duty.triggers().stream())
                .collect(Collectors.toSet());
    }

    void check(CaseFile file) {
        checkScheme(file);
        checkWitness(file);
    }

    private void checkScheme(CaseFile file) {
        boolean caseUnknown = false;
        for (CaseFile.Event event : file.events()) {
            Boolean sentence = opensScheme(event);
            if (!schemeKinds.contains(event.kind()) || Boolean.FALSE.equals(file.vcsOffence())) {
                continue;
            }
            caseUnknown |= file.vcsOffence() == null && !Boolean.FALSE.equals(sentence);
            if (sentence == null) {
                report(
                        Table.EVENTS,
                        index.eventLine.get(index.ids(Table.EVENTS).row(event.id())),
                        "custody_months",
                        "custody_months and hospital_order are empty: nobody can tell whether the scheme is open");
            }
        }
        if (caseUnknown) {
            report(
                    Table.CASES,
                    index.caseLine.get(index.ids(Table.CASES).row(file.id())),
                    "vcs_offence",
                    "The cell is empty in a case with a sentence: nobody can tell whether the scheme is open");
        }
    }

    /** Whether the sentence opens the scheme; {@code null} if that is not known. */
    private static @Nullable Boolean opensScheme(CaseFile.Event event) {
        if (event.custodyMonths() == null && event.hospitalOrder() == null) {
            return null;
        }
        boolean months = event.custodyMonths() != null && event.custodyMonths() >= SCHEME_MONTHS;
        return months || Boolean.TRUE.equals(event.hospitalOrder());
    }

    private void checkWitness(CaseFile file) {
        Set<String> concerned = new HashSet<>();
        file.events().stream()
                .filter(event -> witnessKinds.contains(event.kind()))
                .forEach(event -> concerned.addAll(concerned(file, event.victimId())));
        file.people().stream()
                .filter(person -> person.witness() == null && concerned.contains(person.victimId()))
                .forEach(
                        person -> report(
                                Table.CASE_VICTIMS,
                                lineOf(file.id(), person.victimId()),
                                "witness",
                                "The cell is empty in a case with a not-guilty plea: nobody can tell whether they give evidence"));
    }

    /** The victims owed duties whom an event concerns: all, the one that it names, or those for whom that one acts. */
    private List<String> concerned(CaseFile file, @Nullable String named) {
        Set<String> actedFor = file.people().stream()
                .filter(person -> person.victimId().equals(named))
                .flatMap(person -> person.actsFor().stream())
                .collect(Collectors.toSet());
        return file.people().stream()
                .filter(person -> owedRoles.contains(person.role()))
                .map(CaseFile.Person::victimId)
                .filter(id -> named == null || named.equals(id) || actedFor.contains(id))
                .toList();
    }

    private int lineOf(String caseId, String victimId) {
        int pair = index.pair(
                index.ids(Table.CASES).row(caseId), index.ids(Table.VICTIMS).row(victimId));
        return index.pairLine.get(pair);
    }

    private void report(Table table, long line, String column, String sentence) {
        problems.add(table.fileName(), line, column, ProblemCode.W08, sentence);
    }
}

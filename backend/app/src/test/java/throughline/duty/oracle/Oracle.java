package throughline.duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseEvaluation;
import throughline.duty.CaseFile;
import throughline.duty.CaseFile.Event;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.Obligation;
import throughline.duty.Per;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/** Works out the obligations of a case on a date by asking every sentence of the law in turn. */
public final class Oracle {

    private final Catalog catalog;
    private final WorkingDays calendar;
    private final Places places;
    private final Vocabulary vocabulary;

    public Oracle(Catalog catalog, WorkingDays calendar, Places places, Vocabulary vocabulary) {
        this.catalog = catalog;
        this.calendar = calendar;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    public CaseEvaluation evaluate(CaseFile file, LocalDate asOf) {
        Known known = new Known(file, asOf);
        Parties parties = new Parties(known, places, vocabulary);
        Records records = new Records(known);
        Conditions conditions = new Conditions(known, places, parties, records);
        Starts starts = new Starts(known, parties, catalog);
        Judge judge = new Judge(known, parties, records, starts, new Deeds(known, parties), calendar);
        List<Obligation> obligations =
                claims(known, parties, conditions).stream().map(judge::judge).toList();
        Chains chains = new Chains(known, catalog, obligations);
        return new CaseEvaluation(file.id(), obligations, chains.links(), chains.breakdowns());
    }

    /** Section 2: for every duty, every event of its trigger's kind, every victim; in that order. */
    private List<Claim> claims(Known known, Parties parties, Conditions conditions) {
        List<Claim> claims = new ArrayList<>();
        for (Duty duty : catalog.duties()) {
            for (Event event : triggers(known, duty)) {
                victims(duty, event, parties)
                        .filter(victim -> conditions.hold(duty, event, orNull(victim)))
                        .forEach(victim -> claims.add(claim(duty, event, orNull(victim), parties)));
            }
        }
        return claims;
    }

    private static List<Event> triggers(Known known, Duty duty) {
        return known.events.stream()
                .filter(event -> duty.triggers().contains(event.kind()))
                .filter(event -> isValid(duty, known.dayOfEvent(event)))
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    /** 6.2.6: validity on the day of E. */
    private static boolean isValid(Duty duty, LocalDate day) {
        return !day.isBefore(duty.validFrom()) && (duty.validTo() == null || !day.isAfter(duty.validTo()));
    }

    /** 6.3.1: one for each victim, or one for the case (the empty text stands for no victim). */
    private static Stream<String> victims(Duty duty, Event event, Parties parties) {
        return duty.per() == Per.CASE ? Stream.of("") : parties.victimsOf(event).stream();
    }

    private static @Nullable String orNull(String victim) {
        return victim.isEmpty() ? null : victim;
    }

    private static Claim claim(Duty duty, Event event, @Nullable String victim, Parties parties) {
        boolean tellsAgency = duty.recipient() != null && !Objects.equals(duty.recipient(), "VICTIM");
        List<String> recipients = tellsAgency ? parties.recipients(duty, event) : List.of();
        return new Claim(duty, event, victim, parties.bearers(duty, event), recipients);
    }
}

package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import throughline.duty.Explanation.Entitlement;
import throughline.duty.Explanation.OptOut;
import throughline.duty.Explanation.RecordRead;
import throughline.duty.Records.Held;

/** Says which records made a victim entitled to Enhanced Rights, or opted out. */
record RecordReasons(KnownCase known, Judge judge, Wording wording) {

    Entitlement entitlement(Judgement judgement) {
        if (judgement.entitled() == null) {
            return new Entitlement(null, List.of(), "no start of the clock is known, so there is no day to look at");
        }
        LocalDate day = judgement.start().day();
        List<RecordRead> records = read(
                judgement.arising().victims(),
                Conditions.ENHANCED_STATUS,
                held -> held.value().equals(Conditions.YES) && held.on(day));
        String why = judgement.entitled()
                ? "on record with %s on %s, the day on which the clock started"
                        .formatted(keepers(records), Wording.day(day))
                : "no agency had Enhanced Rights on record on %s, the day on which the clock started"
                        .formatted(Wording.day(day));
        return new Entitlement(judgement.entitled(), records, why);
    }

    OptOut optOut(Judgement judgement) {
        Arising arising = judgement.arising();
        String scope = arising.duty().optOut();
        if (scope == null) {
            return new OptOut(null, false, null, List.of(), "no opt-out covers this duty");
        }
        if (arising.victimId() == null) {
            return new OptOut(
                    scope, false, null, List.of(), "it is owed once for the case, whatever a victim opted out of");
        }
        Instant moment = judge.momentOfOptOut(judgement.start(), judgement.discharge());
        List<RecordRead> records = read(
                List.of(arising.victimId()),
                Judge.OPT_OUT,
                held -> held.at(moment) && Judge.covers(held.value(), scope));
        boolean covered = judgement.verdict() == Verdict.VICTIM_OPTED_OUT;
        String why = "%s opt-out that covers %s (%s) was on record%s %s"
                .formatted(
                        covered ? "an" : "no",
                        scope,
                        wording.label("opt_out_scope", scope),
                        covered ? " with " + keepers(records) : "",
                        moment(judgement, moment));
        return new OptOut(scope, covered, moment, records, why);
    }

    private String moment(Judgement judgement, Instant moment) {
        if (judgement.discharge().isDone()
                && moment.equals(judgement.discharge().at())
                && !moment.equals(judgement.start().at())) {
            return "when the victim was told, %s".formatted(Wording.moment(moment));
        }
        return judgement.start().isKnown()
                ? "when the clock started, %s".formatted(Wording.moment(moment))
                : "at the end of %s, no start of the clock being known".formatted(Wording.day(known.asOf()));
    }

    private List<RecordRead> read(List<String> victims, String kind, Predicate<Held> counts) {
        return victims.stream()
                .flatMap(victim -> known.records().of(victim, kind).stream())
                .sorted(Comparator.comparing(Held::from)
                        .thenComparing(held -> held.row().id()))
                .map(held -> read(held, counts.test(held)))
                .toList();
    }

    private static RecordRead read(Held held, boolean counts) {
        return new RecordRead(
                held.row().id(),
                held.row().agencyId(),
                held.row().victimId(),
                held.value(),
                held.from(),
                held.until(),
                counts);
    }

    private static String keepers(List<RecordRead> records) {
        return Wording.list(records.stream()
                .filter(RecordRead::counts)
                .map(record -> record.agencyId() + " (" + record.assertionId() + ")")
                .toList());
    }
}

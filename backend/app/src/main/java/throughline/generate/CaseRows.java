package throughline.generate;

import org.jspecify.annotations.Nullable;

/** Writes a case that has been told to its end into the tables. */
final class CaseRows {

    private final WorldSink sink;
    private final Cells cells;

    CaseRows(WorldSink sink, Cells cells) {
        this.sink = sink;
        this.cells = cells;
    }

    void write(CaseDraft file) {
        sink.write(
                WorldTable.CASES,
                file.id,
                file.area.force(),
                file.urn,
                file.offence.group(),
                file.offenceDate.toString(),
                String.join(";", file.offence.markers()),
                Cells.yesNo(file.offence.opensContactScheme()),
                Cells.yesNo(file.youthSuspect));
        file.people.forEach(person -> write(file, person));
        file.assignments.forEach(row -> write(file, row));
        file.events.forEach(row -> write(file, row));
        file.messages.forEach(row -> write(file, row));
        file.assertions.forEach(row -> write(file, row));
        file.referrals.forEach(row -> write(file, row));
        file.surveys.forEach(row -> write(file, row));
        file.complaints.forEach(row -> write(file, row));
        file.plants.forEach(plant -> write(file, plant));
    }

    private void write(CaseDraft file, VictimDraft person) {
        if (!person.known) {
            sink.write(
                    WorldTable.VICTIMS,
                    person.id,
                    person.label,
                    person.sex,
                    person.ethnicity,
                    person.disability,
                    person.language,
                    person.homeForce,
                    person.anonymity);
        }
        sink.write(
                WorldTable.CASE_VICTIMS,
                file.id,
                person.id,
                person.role,
                person.actsFor == null ? "" : person.actsFor.id,
                Integer.toString(person.age),
                person.isOwedDuties() ? person.witness : "",
                String.join(";", person.markers));
    }

    private void write(CaseDraft file, AssignmentDraft row) {
        sink.write(
                WorldTable.ASSIGNMENTS,
                row.id(),
                file.id,
                row.officer == null ? "" : row.officer.id(),
                row.agency,
                row.role,
                Cells.yesNo(row.holder),
                Cells.time(row.startsAt),
                cells.known(row.endsAt));
    }

    private void write(CaseDraft file, EventDraft row) {
        boolean sentence = row.kind.equals("SENTENCED");
        sink.write(
                WorldTable.EVENTS,
                row.id(),
                file.id,
                row.kind,
                Cells.time(row.at),
                row.agency,
                row.officer == null ? "" : row.officer.id(),
                id(row.victim),
                Cells.id(row.cause),
                row.otherAgency,
                row.outcome,
                Cells.time(row.hearingAt),
                row.place,
                row.courtLevel,
                row.custodyMonths == null ? "" : row.custodyMonths.toString(),
                sentence ? "NO" : "",
                row.needs,
                row.value);
    }

    private static String id(@Nullable VictimDraft victim) {
        return victim == null ? "" : victim.id;
    }

    private void write(CaseDraft file, MessageDraft row) {
        sink.write(
                WorldTable.MESSAGES,
                row.id(),
                file.id,
                id(row.victim),
                row.kind,
                Cells.ids(row.about),
                row.from.id(),
                row.to.id(),
                row.channel,
                Cells.time(row.sentAt),
                cells.known(row.receivedAt),
                cells.known(row.acknowledgedAt),
                row.status,
                Cells.id(row.replyTo),
                row.replyBy == null ? "" : row.replyBy.toString(),
                Cells.packet(row.packet),
                row.dropped,
                row.saidOutcome,
                Cells.time(row.saidWhen),
                row.saidWhere,
                row.teller,
                row.via);
    }

    private void write(CaseDraft file, AssertionDraft row) {
        sink.write(
                WorldTable.ASSERTIONS,
                row.id(),
                row.victim.id,
                row.everywhere ? "" : file.id,
                row.agency,
                row.kind,
                row.value,
                row.grounds,
                Cells.time(row.assertedAt),
                cells.known(row.withdrawnAt));
    }

    private void write(CaseDraft file, ReferralDraft row) {
        boolean ended = !cells.known(row.outcomeAt).isEmpty();
        sink.write(
                WorldTable.REFERRALS,
                row.id(),
                file.id,
                row.victim.id,
                row.kind,
                row.from,
                row.to,
                Cells.id(row.message),
                row.consent,
                Cells.time(row.madeAt),
                cells.known(row.madeAt.plusMinutes(15)),
                cells.known(row.firstContactAt),
                ended ? row.outcome : "",
                cells.known(row.outcomeAt),
                Cells.id(row.onwardFrom));
    }

    private void write(CaseDraft file, SurveyDraft row) {
        boolean asked = row.whyNot.isEmpty();
        boolean answered = !cells.known(row.respondedAt).isEmpty();
        sink.write(
                WorldTable.SURVEYS,
                row.id(),
                file.id,
                row.victim.id,
                row.stage,
                file.area.force(),
                Cells.yesNo(asked),
                row.whyNot,
                asked ? Cells.time(row.at) : "",
                row.channel,
                cells.known(row.respondedAt),
                answered ? row.answers : "");
    }

    private void write(CaseDraft file, ComplaintDraft row) {
        boolean answered = !cells.known(row.answeredAt).isEmpty();
        sink.write(
                WorldTable.COMPLAINTS,
                row.id(),
                "COMPLAINT",
                row.received.agency,
                Cells.time(row.at()),
                file.id,
                id(row.received.victim),
                row.received.id(),
                answered ? Cells.yesNo(row.upheld) : "",
                answered ? row.upheld ? "APOLOGY;REMEDY" : "NO_ACTION" : "",
                cells.known(row.answeredAt),
                cells.known(row.answeredAt));
    }

    private void write(CaseDraft file, Plant plant) {
        sink.write(
                WorldTable.TRUTH,
                plant.kind().name(),
                file.id,
                id(plant.victim()),
                plant.duty(),
                Cells.id(plant.event()),
                Cells.ids(plant.evidence()),
                Cells.yesNo(plant.planted()));
    }
}

package throughline.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few duties of the product's catalogue, chains kept together, mostly with terms that no real duty has. */
final class DrawnCatalog {

    private static final List<Duty> ALL = Engine.CATALOG.duties();
    private static final String TRANSFER = "VICTIM_MOVED_AREA";
    private static final List<String> SCOPES =
            List.of("CASE_UPDATES", "COURT_UPDATES", "SUPPORT_REFERRAL", "VPS", "VCS");

    private final Draw draw;
    private final DrawnTimes times;

    DrawnCatalog(Draw draw, DrawnTimes times) {
        this.draw = draw;
        this.times = times;
    }

    /** The duties that the case is to be about. */
    List<Duty> focus() {
        Map<String, Duty> focus = new LinkedHashMap<>();
        int count = draw.number(1, 3);
        for (int i = 0; i < count; i++) {
            addWithChain(draw.one(ALL), focus);
        }
        if (draw.chance(0.3)) {
            return draw.shuffled(focus.values());
        }
        List<Duty> changed = new ArrayList<>();
        draw.shuffled(focus.values())
                .forEach(duty -> changed.add(draw.chance(0.6) ? DutyDraft.changed(duty, this::change) : duty));
        return draw.chance(0.4) ? rechained(changed) : changed;
    }

    private void addWithChain(Duty duty, Map<String, Duty> focus) {
        if (focus.putIfAbsent(duty.id(), duty) == null && focus.size() < 8) {
            duty.follows().forEach(before -> addWithChain(Engine.CATALOG.duty(before), focus));
        }
    }

    private void change(DutyDraft duty) {
        perhapsChangeLimit(duty);
        perhapsChangeClock(duty);
        perhapsChangeParties(duty);
        perhapsAddEvents(duty);
        if (draw.chance(0.3)) {
            duty.appliesWhen = draw.some(0.1, List.of(Condition.values()));
        }
        if (draw.chance(0.2)) {
            duty.validFrom = times.day();
            duty.validTo = draw.perhaps(0.6, () -> duty.validFrom.plusDays(draw.number(0, 6)));
        }
        if (draw.chance(0.3)) {
            duty.optOut = draw.perhaps(0.8, () -> draw.one(SCOPES));
        }
        if (draw.chance(0.3)) {
            duty.requires = List.copyOf(draw.some(0.5, List.of("OUTCOME", "HEARING", "REASONS", "RISK")));
        }
    }

    private void perhapsChangeLimit(DutyDraft duty) {
        if (draw.chance(0.6)) {
            LimitUnit unit = draw.perhaps(0.9, () -> draw.among(LimitUnit.values()));
            Integer standard = unit == null ? null : draw.among(0, 1, 2, 5);
            duty.limit(unit, standard, standard == null ? null : draw.among(standard, 0, 1, 3));
            if (unit == LimitUnit.HOUR && draw.chance(0.7)) {
                duty.limit(unit, draw.among(1, 24, 48), draw.among(1, 12, 24));
            }
        }
    }

    private void perhapsChangeClock(DutyDraft duty) {
        if (draw.chance(0.2)) {
            duty.clock = duty.clock == Clock.EVENT ? Clock.RECEIPT : Clock.EVENT;
            duty.starts = duty.clock == Clock.EVENT ? null : startingKind(duty);
        }
    }

    /** Mostly the message of a duty before it, so that chains wait for it. */
    private String startingKind(DutyDraft duty) {
        List<String> kinds =
                new ArrayList<>(List.of("COURT_RESULT", "WITNESS_LIST", "QUESTION_TO_CPS", "ACKNOWLEDGEMENT"));
        duty.follows.stream()
                .map(Engine.CATALOG::duty)
                .filter(Duty::isDischargedByMessage)
                .forEach(before -> {
                    kinds.clear();
                    kinds.addAll(before.dischargedBy());
                });
        return draw.one(kinds);
    }

    private void perhapsChangeParties(DutyDraft duty) {
        if (draw.chance(0.1)) {
            duty.bearer = draw.among("ANY", "POLICE_FORCE", "WITNESS_CARE_UNIT");
        }
        boolean toAgency = duty.recipient != null && !duty.recipient.equals(Duty.VICTIM);
        if (toAgency && draw.chance(0.1)) {
            duty.recipient = draw.among("POLICE_FORCE", "WITNESS_CARE_UNIT", "CPS");
        }
        if (!Duty.VICTIM.equals(duty.recipient) && draw.chance(0.25)) {
            duty.per = duty.per == Per.CASE ? Per.VICTIM : Per.CASE;
        }
    }

    /** Another trigger (but not for the one duty whose trigger names its recipient); an assessment that calls for itself. */
    private void perhapsAddEvents(DutyDraft duty) {
        Set<String> more = draw.one(ALL).triggers();
        if (draw.chance(0.15) && !duty.triggers.contains(TRANSFER) && !more.contains(TRANSFER)) {
            duty.triggers = new LinkedHashSet<>(duty.triggers);
            duty.triggers.addAll(more);
        }
        if (draw.chance(0.2) && (duty.kind() == DutyKind.ASSESS || duty.kind() == DutyKind.RECORD)) {
            duty.dischargedBy = new LinkedHashSet<>(duty.dischargedBy);
            duty.dischargedBy.addAll(duty.triggers);
        }
    }

    /** Other chains, without a loop: each duty follows only some of those after it. */
    private List<Duty> rechained(List<Duty> duties) {
        List<Duty> rechained = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            Set<String> follows = new LinkedHashSet<>();
            draw.some(0.5, draw.shuffled(duties.subList(i + 1, duties.size()))).forEach(duty -> follows.add(duty.id()));
            rechained.add(DutyDraft.changed(duties.get(i), duty -> duty.follows = List.copyOf(follows)));
        }
        return rechained;
    }

    /** The catalogue with these duties only, or in their place in the product's catalogue. */
    Catalog around(List<Duty> focus) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        if (draw.chance(0.1)) {
            ALL.forEach(duty -> duties.put(duty.id(), duty));
        }
        focus.forEach(duty -> duties.put(duty.id(), duty));
        return new Catalog(duties.values().stream()
                .map(duty -> DutyDraft.changed(
                        duty,
                        draft -> draft.follows = draft.follows.stream()
                                .filter(duties::containsKey)
                                .toList()))
                .toList());
    }
}

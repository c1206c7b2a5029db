package throughline.duty;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A duty of the catalogue whose terms a test changes. */
final class DutyDraft {

    private final Duty origin;
    String id;
    Set<String> triggers;
    Clock clock;

    @Nullable
    String starts;

    String bearer;

    @Nullable
    String recipient;

    Set<String> dischargedBy;

    @Nullable
    Integer standardLimit;

    @Nullable
    Integer enhancedLimit;

    @Nullable
    LimitUnit unit;

    @Nullable
    String optOut;

    List<String> requires;
    List<String> follows;
    Set<Condition> appliesWhen;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    Per per;

    DutyDraft(Duty origin) {
        this.origin = origin;
        id = origin.id();
        triggers = origin.triggers();
        clock = origin.clock();
        starts = origin.starts();
        bearer = origin.bearer();
        recipient = origin.recipient();
        dischargedBy = origin.dischargedBy();
        standardLimit = origin.standardLimit();
        enhancedLimit = origin.enhancedLimit();
        unit = origin.unit();
        optOut = origin.optOut();
        requires = origin.requires();
        follows = origin.follows();
        appliesWhen = origin.appliesWhen();
        validFrom = origin.validFrom();
        validTo = origin.validTo();
        per = origin.per();
    }

    static Duty changed(Duty origin, Consumer<DutyDraft> change) {
        DutyDraft draft = new DutyDraft(origin);
        change.accept(draft);
        return draft.duty();
    }

    void limit(@Nullable LimitUnit in, @Nullable Integer standard, @Nullable Integer enhanced) {
        unit = in;
        standardLimit = standard;
        enhancedLimit = enhanced;
    }

    DutyKind kind() {
        return origin.kind();
    }

    Duty duty() {
        return new Duty(
                id,
                origin.source(),
                origin.right(),
                origin.kind(),
                origin.title(),
                new LinkedHashSet<>(triggers),
                clock,
                starts,
                bearer,
                recipient,
                new LinkedHashSet<>(dischargedBy),
                standardLimit,
                enhancedLimit,
                unit,
                optOut,
                List.copyOf(requires),
                List.copyOf(follows),
                new LinkedHashSet<>(appliesWhen),
                origin.stage(),
                validFrom,
                validTo,
                origin.evidence(),
                per,
                origin.register());
    }
}

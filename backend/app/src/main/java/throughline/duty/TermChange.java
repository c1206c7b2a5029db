package throughline.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term of a duty that two catalogues write differently.
 *
 * @param column the column of {@code duties.csv}
 * @param before the cell in the first catalogue; empty means "none"
 * @param after the cell in the second
 */
public record TermChange(String column, String before, String after) {

    /** The terms in which two rows of one duty differ, in the order of the columns. */
    public static List<TermChange> between(Duty before, Duty after) {
        Map<String, String> old = terms(before);
        List<TermChange> changes = new ArrayList<>();
        terms(after).forEach((column, cell) -> {
            if (!cell.equals(old.get(column))) {
                changes.add(new TermChange(column, old.get(column), cell));
            }
        });
        return changes;
    }

    private static Map<String, String> terms(Duty duty) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("source", duty.source());
        terms.put("right", text(duty.right()));
        terms.put("kind", duty.kind().name());
        terms.put("title", duty.title());
        terms.put("trigger", sorted(duty.triggers()));
        terms.put("clock", duty.clock().name());
        terms.put("starts", text(duty.starts()));
        terms.put("bearer", duty.bearer());
        terms.put("recipient", text(duty.recipient()));
        terms.put("discharged_by", sorted(duty.dischargedBy()));
        terms.put("standard_limit", text(duty.standardLimit()));
        terms.put("enhanced_limit", text(duty.enhancedLimit()));
        terms.put("unit", text(duty.unit()));
        terms.put("opt_out", text(duty.optOut()));
        terms.put("requires", sorted(duty.requires()));
        terms.put("follows", String.join(";", duty.follows())); // the order says which is the nearest cause
        terms.put("applies_when", sorted(duty.appliesWhen()));
        terms.put("stage", duty.stage());
        terms.put("valid_from", duty.validFrom().toString());
        terms.put("valid_to", text(duty.validTo()));
        terms.put("evidence", duty.evidence());
        terms.put("per", duty.per().name());
        terms.put("register", text(duty.register()));
        return terms;
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }

    /** A list whose order has no meaning. */
    private static String sorted(Collection<?> entries) {
        return String.join(";", entries.stream().map(Object::toString).sorted().toList());
    }
}

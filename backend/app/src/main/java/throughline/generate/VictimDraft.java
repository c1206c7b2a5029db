package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of a case: a victim, or somebody who acts for one. */
final class VictimDraft {

    final String id;
    final int number;
    String label = "";
    String role = "VICTIM";
    String sex = "";
    String ethnicity = "";
    String disability = "";
    String language = "";
    String homeForce = "";
    String anonymity = "";
    int age;
    String witness = "NO";
    List<String> markers = new ArrayList<>();

    @Nullable
    VictimDraft guardian;

    @Nullable
    VictimDraft actsFor;
    /** Whether the next case has the same victim. */
    boolean appearsAgain;
    /** Whether the row of the person was written with an earlier case. */
    boolean known;

    /** From when some agency has them on record as entitled to Enhanced Rights; null: never. */
    @Nullable
    LocalDate enhancedFrom;

    String preferredChannel = "PHONE";
    /** Channels that some agency recorded as unsafe, from the moment below on. */
    Set<String> unsafe = Set.of();

    @Nullable
    LocalDateTime unsafeFrom;

    final List<OptOut> optOuts = new ArrayList<>();

    /** What a victim does not want, from when and, if taken back, until when, and who has it on record. */
    record OptOut(
            String agency,
            Set<String> scopes,
            LocalDateTime from,
            @Nullable LocalDateTime until) {

        boolean covers(String scope, LocalDateTime at) {
            return scopes.contains(scope) && !from.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    VictimDraft(String id, int number) {
        this.id = id;
        this.number = number;
    }

    boolean isOwedDuties() {
        return actsFor == null;
    }

    boolean isBereaved() {
        return role.equals("BEREAVED_RELATIVE");
    }

    boolean isWitness() {
        return witness.equals("YES");
    }

    boolean entitledOn(LocalDate day) {
        return enhancedFrom != null && !enhancedFrom.isAfter(day);
    }

    @Nullable
    OptOut optOut(String scope, LocalDateTime at) {
        return optOuts.stream().filter(one -> one.covers(scope, at)).findFirst().orElse(null);
    }

    boolean isUnsafe(String channel, LocalDateTime at) {
        return unsafeFrom != null && !unsafeFrom.isAfter(at) && unsafe.contains(channel);
    }
}

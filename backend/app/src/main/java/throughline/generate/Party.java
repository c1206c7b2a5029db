package throughline.generate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sends or receives: an id, and whom it counts for.
 *
 * @param id as written in the message
 * @param agency the agency, for agencies and officers
 * @param victim the victim, for victims and those who act for them
 */
record Party(String id, @Nullable String agency, @Nullable VictimDraft victim) {

    static final Party OTHER_PERSON = new Party("OTHER_PERSON", null, null);

    static Party agency(String id) {
        return new Party(id, id, null);
    }

    /** An officer acting for an agency, the one where they work on that day. */
    static Party officer(Officer officer, String agency) {
        return new Party(officer.id(), agency, null);
    }

    static Party victim(VictimDraft victim) {
        return new Party(victim.guardian == null ? victim.id : victim.guardian.id, null, victim);
    }

    boolean isAgency() {
        return agency != null;
    }
}

package throughline.casework;

/** One person in one case, with the person's own row. */
public record CasePerson(Participation participation, Victim victim) implements CaseRecord {

    @Override
    public String id() {
        return victim.id();
    }
}

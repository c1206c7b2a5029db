package throughline.casework;

/** A case, or what is on record in one or about its victims. */
public sealed interface CaseRecord permits Assertion, Assignment, Case, CasePerson, Event, Message, Referral {

    String id();
}

package throughline.generate;

import java.time.LocalDate;

/** The officers and units that have to do with one case. */
final class Cast {

    private final World world;
    private final Area area;
    private final Dice dice;
    final Officer caller;
    final Officer responder;
    final Officer custody;
    final String cps;
    final Party prosecutor;
    final Party victimLiaison;
    final Party court;
    Officer investigator;
    Party witnessCarer;
    Officer witnessCareOfficer;

    Cast(World world, Area area, Dice dice) {
        this.world = world;
        this.area = area;
        this.dice = dice;
        Staff staff = world.staff();
        caller = staff.somebody(area.force(), "CALL_HANDLER", dice);
        responder = staff.somebody(area.force(), "RESPONSE_OFFICER", dice);
        custody = staff.somebody(area.force(), "CUSTODY_OFFICER", dice);
        investigator = staff.somebody(area.force(), "OFFICER_IN_CASE", dice);
        cps = area.prosecutes() ? dice.pick(area.cps()) : "";
        prosecutor = of(cps, "PROSECUTOR");
        victimLiaison = of(cps, "CPS_VICTIM_LIAISON");
        court = of(area.prosecutes() ? area.court() : "", "COURT_OFFICER");
        witnessCareOfficer = staff.somebody(area.witnessCare(), "WITNESS_CARE_OFFICER", dice);
        witnessCarer = Party.officer(witnessCareOfficer, area.witnessCare());
    }

    /** Somebody of the agency in the role, or the agency itself. */
    Party of(String agency, String role) {
        Officer officer = world.staff().somebody(agency, role, dice);
        return officer == null || dice.percent(25) ? Party.agency(agency) : Party.officer(officer, agency);
    }

    /** The first officer, who may have left the force since. */
    Officer responderOn(LocalDate day) {
        return world.staff().responder(area, day, dice);
    }

    Party police() {
        return dice.percent(15) ? Party.agency(area.force()) : investigator();
    }

    Party investigator() {
        return Party.officer(investigator, area.force());
    }

    Party officer(Officer officer) {
        return Party.officer(officer, area.force());
    }

    Party witnessCare() {
        return dice.percent(20) ? Party.agency(area.witnessCare()) : witnessCarer;
    }

    void changeInvestigator() {
        Officer before = investigator;
        for (int tries = 0; tries < 5 && investigator == before; tries++) {
            investigator = world.staff().somebody(area.force(), "OFFICER_IN_CASE", dice);
        }
    }

    void chooseWitnessCarer(LocalDate day) {
        witnessCareOfficer = world.staff().witnessCarer(area, day, dice);
        witnessCarer = Party.officer(witnessCareOfficer, area.witnessCare());
    }
}

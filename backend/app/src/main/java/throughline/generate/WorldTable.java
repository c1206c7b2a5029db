package throughline.generate;

import java.util.List;

/** A file of a generated world with its columns. */
public enum WorldTable {
    AGENCIES("agencies.csv", "id,kind,name,gss_code,force_number,parent_id"),
    SERVES("serves.csv", "agency_id,force_id"),
    OFFICERS("officers.csv", "id,agency_id,role,team"),
    POSTINGS("postings.csv", "officer_id,agency_id,role,team,valid_from"),
    VICTIMS("victims.csv", "id,label,sex,ethnicity,disability,first_language,home_force_id,anonymity"),
    CASES("cases.csv", "id,force_id,urn,offence_group,offence_date,markers,vcs_offence,suspect_under_18"),
    CASE_VICTIMS("case_victims.csv", "case_id,victim_id,role,acts_for_id,age_at_offence,witness,markers"),
    ASSIGNMENTS("assignments.csv", "id,case_id,officer_id,agency_id,role,holder,starts_at,ends_at"),
    EVENTS(
            "events.csv",
            "id,case_id,kind,occurred_at,agency_id,officer_id,victim_id,caused_by_id,other_agency_id,outcome,hearing_at,"
                    + "place,court_level,custody_months,hospital_order,needs,value"),
    MESSAGES(
            "messages.csv",
            "id,case_id,victim_id,kind,about_event_id,from_id,to_id,channel,sent_at,received_at,acknowledged_at,status,"
                    + "reply_to_id,reply_by,packet,dropped,said_outcome,said_when,said_where,teller_id,via"),
    ASSERTIONS("assertions.csv", "id,victim_id,case_id,agency_id,kind,value,grounds,asserted_at,withdrawn_at"),
    REFERRALS(
            "referrals.csv",
            "id,case_id,victim_id,kind,from_agency_id,to_agency_id,message_id,consent,made_at,received_at,first_contact_at,"
                    + "outcome,outcome_at,onward_from_id"),
    SURVEYS(
            "surveys.csv",
            "id,case_id,victim_id,stage,agency_id,invited,not_invited_reason,invited_at,channel,responded_at,answers"),
    COMPLAINTS(
            "complaints.csv",
            "id,route,agency_id,found_at,case_id,victim_id,event_id,upheld,responses,responded_at,closed_at"),
    ACTIONS(
            "actions.csv",
            "id,kind,title,source,owner_agency_id,agency_ids,duty_ids,raised_on,due_on,started_on,done_on,state"),
    /** What was planted where, and what follows from it. */
    TRUTH("truth/truth.csv", "failure,case_id,victim_id,duty_id,event_id,evidence,planted"),
    /** What world was asked for. */
    PARAMETERS("truth/parameters.csv", "parameter,value");

    private final String path;
    private final List<String> columns;

    WorldTable(String path, String columns) {
        this.path = path;
        this.columns = List.of(columns.split(","));
    }

    /** Where the file lies in the directory of the world. */
    public String path() {
        return path;
    }

    public List<String> columns() {
        return columns;
    }
}

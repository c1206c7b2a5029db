package throughline.bundle;

import static throughline.bundle.CellType.Kind.DATE;
import static throughline.bundle.CellType.Kind.DUTIES;
import static throughline.bundle.CellType.Kind.DUTY;
import static throughline.bundle.CellType.Kind.ID;
import static throughline.bundle.CellType.Kind.INT;
import static throughline.bundle.CellType.Kind.PARTY;
import static throughline.bundle.CellType.Kind.TEXT;
import static throughline.bundle.CellType.Kind.TIME;
import static throughline.bundle.CellType.Kind.YES_NO;
import static throughline.bundle.CellType.answers;
import static throughline.bundle.CellType.code;
import static throughline.bundle.CellType.codes;
import static throughline.bundle.CellType.packet;
import static throughline.bundle.CellType.ref;
import static throughline.bundle.CellType.refs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one description of the fifteen tables, from which header, cell and reference checks follow. */
public final class BundleFormat {

    private static final Map<Table, Columns> TABLES = new EnumMap<>(Table.class);

    static {
        table(Table.AGENCIES)
                .must("id", ID)
                .must("kind", code("agency_kind", "ANY"))
                .must("name", TEXT)
                .may("gss_code", TEXT)
                .may("force_number", TEXT)
                .may("parent_id", ref(Table.AGENCIES))
                .may("valid_from", DATE)
                .may("valid_to", DATE);
        table(Table.SERVES)
                .must("agency_id", ref(Table.AGENCIES))
                .must("force_id", ref(Table.AGENCIES))
                .may("valid_from", DATE)
                .may("valid_to", DATE);
        table(Table.OFFICERS)
                .must("id", ID)
                .must("agency_id", ref(Table.AGENCIES))
                .may("role", code("officer_role"))
                .may("team", TEXT);
        table(Table.POSTINGS)
                .must("officer_id", ref(Table.OFFICERS))
                .must("agency_id", ref(Table.AGENCIES))
                .may("role", code("officer_role"))
                .may("team", TEXT)
                .must("valid_from", DATE)
                .may("valid_to", DATE);
        table(Table.VICTIMS)
                .must("id", ID)
                .may("label", TEXT)
                .may("sex", code("sex"))
                .may("ethnicity", code("ethnicity"))
                .may("disability", YES_NO)
                .may("first_language", TEXT)
                .may("home_force_id", ref(Table.AGENCIES))
                .may("anonymity", YES_NO);
        table(Table.CASES)
                .must("id", ID)
                .must("force_id", ref(Table.AGENCIES))
                .may("urn", TEXT)
                .may("offence_group", code("offence_group"))
                .may("offence_date", DATE)
                .may("markers", codes("enhanced_ground"))
                .may("vcs_offence", YES_NO)
                .may("suspect_under_18", YES_NO);
        table(Table.CASE_VICTIMS)
                .must("case_id", ref(Table.CASES))
                .must("victim_id", ref(Table.VICTIMS))
                .must("role", code("victim_role"))
                .may("acts_for_id", refs(Table.VICTIMS))
                .may("age_at_offence", INT)
                .may("witness", YES_NO)
                .may("markers", codes("enhanced_ground"));
        table(Table.ASSIGNMENTS)
                .must("id", ID)
                .must("case_id", ref(Table.CASES))
                .may("victim_id", ref(Table.VICTIMS))
                .may("officer_id", ref(Table.OFFICERS))
                .may("agency_id", ref(Table.AGENCIES))
                .may("role", code("officer_role"))
                .may("holder", YES_NO)
                .must("starts_at", TIME)
                .may("ends_at", TIME);
        table(Table.EVENTS)
                .must("id", ID)
                .must("case_id", ref(Table.CASES))
                .must("kind", code("event_kind"))
                .may("occurred_at", TIME)
                .may("recorded_at", TIME)
                .may("agency_id", ref(Table.AGENCIES))
                .may("officer_id", ref(Table.OFFICERS))
                .may("victim_id", ref(Table.VICTIMS))
                .may("caused_by_id", ref(Table.EVENTS))
                .may("other_agency_id", ref(Table.AGENCIES))
                .may("outcome", code("home_office_outcome"))
                .may("hearing_at", TIME)
                .may("place", TEXT)
                .may("court_level", code("court_level"))
                .may("custody_months", INT)
                .may("hospital_order", YES_NO)
                .may("needs", codes("need"))
                .may("value", TEXT);
        table(Table.MESSAGES)
                .must("id", ID)
                .must("case_id", ref(Table.CASES))
                .may("victim_id", ref(Table.VICTIMS))
                .must("kind", code("message_kind"))
                .may("about_event_id", refs(Table.EVENTS))
                .must("from_id", PARTY)
                .must("to_id", PARTY)
                .may("channel", code("channel"))
                .may("sent_at", TIME)
                .may("received_at", TIME)
                .may("acknowledged_at", TIME)
                .may("status", code("message_status"))
                .may("reply_to_id", ref(Table.MESSAGES))
                .may("reply_by", DATE)
                .may("packet", packet())
                .may("dropped", codes("packet_field"))
                .may("said_outcome", TEXT)
                .may("said_when", TIME)
                .may("said_where", TEXT)
                .may("teller_id", ref(Table.AGENCIES))
                .may("via", TEXT)
                .may("incident", code("contact_incident"))
                .may("quality", code("quality"));
        table(Table.ASSERTIONS)
                .must("id", ID)
                .must("victim_id", ref(Table.VICTIMS))
                .may("case_id", ref(Table.CASES))
                .must("agency_id", ref(Table.AGENCIES))
                .must("kind", code("assertion_kind"))
                .must("value", TEXT)
                .may("grounds", codes("enhanced_ground"))
                .must("asserted_at", TIME)
                .may("withdrawn_at", TIME);
        table(Table.REFERRALS)
                .must("id", ID)
                .must("case_id", ref(Table.CASES))
                .must("victim_id", ref(Table.VICTIMS))
                .must("kind", code("referral_kind"))
                .must("from_agency_id", ref(Table.AGENCIES))
                .must("to_agency_id", ref(Table.AGENCIES))
                .may("message_id", ref(Table.MESSAGES))
                .may("consent", code("consent"))
                .must("made_at", TIME)
                .may("received_at", TIME)
                .may("first_contact_at", TIME)
                .may("outcome", code("referral_outcome"))
                .may("outcome_at", TIME)
                .may("onward_from_id", ref(Table.REFERRALS));
        table(Table.ACTIONS)
                .must("id", ID)
                .must("kind", code("action_kind"))
                .must("title", TEXT)
                .may("theme", TEXT)
                .may("source", code("action_source"))
                .may("owner_agency_id", ref(Table.AGENCIES))
                .may("agency_ids", refs(Table.AGENCIES))
                .may("duty_ids", DUTIES)
                .must("raised_on", DATE)
                .may("due_on", DATE)
                .may("started_on", DATE)
                .may("done_on", DATE)
                .may("state", code("action_state"))
                .may("evidence", TEXT);
        table(Table.SURVEYS)
                .must("id", ID)
                .must("case_id", ref(Table.CASES))
                .must("victim_id", ref(Table.VICTIMS))
                .must("stage", code("stage", "ANY_STAGE"))
                .may("agency_id", ref(Table.AGENCIES))
                .must("invited", YES_NO)
                .may("not_invited_reason", code("not_invited_reason"))
                .may("invited_at", TIME)
                .may("channel", code("channel"))
                .may("responded_at", TIME)
                .may("answers", answers())
                .may("theme", TEXT)
                .may("action_id", ref(Table.ACTIONS))
                .may("message_id", ref(Table.MESSAGES));
        table(Table.COMPLAINTS)
                .must("id", ID)
                .must("route", code("breach_route"))
                .must("agency_id", ref(Table.AGENCIES))
                .must("found_at", TIME)
                .may("case_id", ref(Table.CASES))
                .may("victim_id", ref(Table.VICTIMS))
                .may("event_id", ref(Table.EVENTS))
                .may("duty_id", DUTY)
                .may("trigger_event_id", ref(Table.EVENTS))
                .may("message_id", ref(Table.MESSAGES))
                .may("upheld", YES_NO)
                .may("responses", codes("breach_response"))
                .may("responded_at", TIME)
                .may("escalated_at", TIME)
                .may("closed_at", TIME);
    }

    private BundleFormat() {}

    /** The names of a table's columns, in the order of the contract. */
    public static List<String> columnNames(Table table) {
        return columns(table).stream().map(Column::name).toList();
    }

    /** Whether the cells of a column name rows of the bundle or duties. */
    public static boolean isReference(Table table, String column) {
        return switch (columns(table).get(indexOf(table, column)).type().kind()) {
            case REF, REFS, PARTY, DUTY, DUTIES -> true;
            default -> false;
        };
    }

    static List<Column> columns(Table table) {
        return TABLES.get(table).list;
    }

    /** The place of a column in its table, or -1 if the table has none of that name. */
    static int indexOf(Table table, String column) {
        return TABLES.get(table).places.getOrDefault(column, -1);
    }

    private static Columns table(Table table) {
        return TABLES.computeIfAbsent(table, name -> new Columns());
    }

    private static final class Columns {

        private final List<Column> list = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();

        Columns must(String name, CellType type) {
            return add(new Column(name, type, true));
        }

        Columns must(String name, CellType.Kind kind) {
            return must(name, CellType.of(kind));
        }

        Columns may(String name, CellType type) {
            return add(new Column(name, type, false));
        }

        Columns may(String name, CellType.Kind kind) {
            return may(name, CellType.of(kind));
        }

        private Columns add(Column column) {
            places.put(column.name(), list.size());
            list.add(column);
            return this;
        }
    }
}

package throughline.load;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import throughline.bundle.BundleFormat;
import throughline.bundle.BundleRow;
import throughline.bundle.Table;

/**
 * Turns the rows of one table into what the files in {@code cypher/load} take: names of columns in camel case, references
 * beside the properties. Rows of tables without ids get one: their keys, and where a key may come again, its count.
 */
final class RowForm {

    static final String PROPERTIES = "properties";
    static final String CONTENT_HASH = "contentHash";

    private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");
    /** Columns that hold several ids and are named for one. */
    private static final Map<String, String> RENAMED =
            Map.of("about_event_id", "aboutEventIds", "acts_for_id", "actsForIds");
    /** What identifies a row of a table without ids. */
    private static final Map<Table, List<String>> KEYS = Map.of(
            Table.SERVES, List.of("agencyId", "forceId"),
            Table.POSTINGS, List.of("officerId"),
            Table.CASE_VICTIMS, List.of("caseId", "victimId"));
    /** The reference of a row to one of its own table. */
    private static final Map<Table, String> OWN_REFERENCE = Map.of(
            Table.AGENCIES, "parentId",
            Table.EVENTS, "causedById",
            Table.MESSAGES, "replyToId",
            Table.REFERRALS, "onwardFromId");

    private static final List<String> PARTIES = List.of("from", "to");

    private final Table table;
    private final List<Cell> cells = new ArrayList<>();
    private final Function<String, Optional<Table>> tableOfParty;
    private final Predicate<BundleRow> isTied;
    private final Map<String, Integer> counts = new HashMap<>();

    /** A column with its name in the graph. */
    private record Cell(String column, String name, boolean reference) {}

    RowForm(Table table, Function<String, Optional<Table>> tableOfParty, Predicate<BundleRow> isTied) {
        this.table = table;
        this.tableOfParty = tableOfParty;
        this.isTied = isTied;
        for (String column : BundleFormat.columnNames(table)) {
            boolean reference = BundleFormat.isReference(table, column) && !column.equals("acts_for_id");
            cells.add(new Cell(column, name(column), reference));
        }
    }

    static String name(String column) {
        return RENAMED.getOrDefault(column, WORD_START.matcher(column).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT)));
    }

    /** The database takes moments with different offsets for different, so all are kept at offset zero. */
    private static Object stored(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : value;
    }

    GraphRow of(BundleRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        ContentHash hash = new ContentHash();
        for (Cell cell : cells) {
            Object value = row.value(cell.column());
            hash.add(value);
            if (value != null) {
                (cell.reference() ? values : properties).put(cell.name(), stored(value));
            }
        }
        if (table == Table.ASSERTIONS) {
            properties.put("row", row.line());
            hash.add(isTied.test(row) ? row.line() : null);
        }
        if (table == Table.MESSAGES) {
            PARTIES.forEach(end -> nameParty(values, end));
        }
        return finished(values, properties, hash);
    }

    private GraphRow finished(Map<String, Object> values, Map<String, Object> properties, ContentHash hash) {
        String id = KEYS.containsKey(table) ? keyOf(values, properties) : (String) properties.get("id");
        long contentHash = hash.value();
        values.put("id", id);
        properties.put(CONTENT_HASH, contentHash);
        values.put(PROPERTIES, properties);
        return new GraphRow(
                id,
                contentHash,
                table == Table.CASES ? id : text(values, "caseId"),
                table == Table.VICTIMS ? id : text(values, "victimId"),
                text(values, OWN_REFERENCE.getOrDefault(table, "")),
                values);
    }

    private String keyOf(Map<String, Object> values, Map<String, Object> properties) {
        StringBuilder key = new StringBuilder();
        KEYS.get(table).forEach(part -> key.append(values.get(part)).append('|'));
        if (table != Table.CASE_VICTIMS) {
            int position = counts.merge(key.toString(), 1, Integer::sum);
            values.put("position", position);
            properties.put("position", position);
            key.append(position);
        }
        return key.toString();
    }

    /** Says of which kind a party is, so that one label is looked up and not three. */
    private void nameParty(Map<String, Object> values, String end) {
        String id = text(values, end + "Id");
        Optional<Table> party = tableOfParty.apply(id);
        party.ifPresent(found -> values.put(
                end
                        + switch (found) {
                            case AGENCIES -> "AgencyId";
                            case OFFICERS -> "OfficerId";
                            default -> "VictimId";
                        },
                id));
    }

    private static @Nullable String text(Map<String, Object> values, String name) {
        return (String) values.get(name);
    }
}

package throughline.load;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import throughline.bundle.Table;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;

/**
 * The files that write one table.
 *
 * @param read tells the content hashes of stored rows
 * @param create makes nodes or relationships that are not there yet
 * @param change gives stored ones new properties, takes their relationships away and tells in which cases they were
 * @param link relates nodes to what their rows refer to; none where the row is a relationship itself
 * @param linkOwn relates rows to rows of the same table, and tells which of those are not there yet
 */
record TableFiles(
        CypherFile read,
        CypherFile create,
        CypherFile change,
        Optional<CypherFile> link,
        Optional<CypherFile> linkOwn) {

    static final String FOLDER = "load";

    /** Rows of these tables are relationships. */
    static final Set<Table> RELATIONSHIPS = EnumSet.of(Table.SERVES, Table.POSTINGS, Table.CASE_VICTIMS);

    private static final Map<Table, String> LINK_OWN = new EnumMap<>(Map.of(
            Table.AGENCIES, "link-agency-parents",
            Table.EVENTS, "link-event-causes",
            Table.MESSAGES, "link-message-replies",
            Table.REFERRALS, "link-onward-referrals"));

    static TableFiles of(Table table, CypherLibrary library) {
        String name = table.id().replace('_', '-');
        boolean linked = !RELATIONSHIPS.contains(table) && table != Table.AGENCIES;
        return new TableFiles(
                library.file(FOLDER, "read-" + name),
                library.file(FOLDER, "create-" + name),
                library.file(FOLDER, "change-" + name),
                linked ? Optional.of(library.file(FOLDER, "link-" + name)) : Optional.empty(),
                Optional.ofNullable(LINK_OWN.get(table)).map(file -> library.file(FOLDER, file)));
    }
}

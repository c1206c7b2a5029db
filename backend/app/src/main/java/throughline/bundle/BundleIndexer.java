package throughline.bundle;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvRecord;

/**
 * The first reading of a bundle: fills the index with what the checks need, and complains about nothing. Cells that are
 * not as they should be count as not known.
 */
final class BundleIndexer {

    private final BundleSource source;
    private final BundleIndex index = new BundleIndex();
    private final Map<Table, Entry> entries = new EnumMap<>(Table.class);

    /** What is kept of a row: the columns needed, and where their cells go. */
    private record Entry(List<String> columns, Keeper keeper) {}

    @FunctionalInterface
    private interface Keeper {

        void keep(Cells cells);
    }

    private BundleIndexer(BundleSource source) {
        this.source = source;
        entries.put(
                Table.AGENCIES, new Entry(List.of("id", "kind", "parent_id", "valid_from", "valid_to"), this::agency));
        entries.put(Table.OFFICERS, new Entry(List.of("id", "agency_id"), this::officer));
        entries.put(
                Table.POSTINGS, new Entry(List.of("officer_id", "agency_id", "valid_from", "valid_to"), this::posting));
        entries.put(Table.VICTIMS, new Entry(List.of("id"), cells -> cells.row(Table.VICTIMS)));
        entries.put(Table.CASES, new Entry(List.of("id"), this::caseRow));
        entries.put(Table.CASE_VICTIMS, new Entry(List.of("case_id", "victim_id", "role"), this::caseVictim));
        entries.put(
                Table.EVENTS, new Entry(List.of("id", "case_id", "kind", "occurred_at", "caused_by_id"), this::event));
        entries.put(Table.MESSAGES, new Entry(List.of("id", "case_id", "reply_to_id"), this::message));
        entries.put(
                Table.ASSERTIONS,
                new Entry(List.of("agency_id", "victim_id", "kind", "case_id", "asserted_at"), this::assertion));
        entries.put(Table.REFERRALS, new Entry(List.of("id", "onward_from_id"), this::referral));
        entries.put(Table.ACTIONS, new Entry(List.of("id"), cells -> cells.row(Table.ACTIONS)));
    }

    static BundleIndex index(BundleSource source) {
        BundleIndexer indexer = new BundleIndexer(source);
        indexer.entries.forEach(indexer::index);
        indexer.index.complete();
        return indexer.index;
    }

    /** Notes the rows of a table; that a file is missing or cannot be read is reported by the second reading. */
    private void index(Table table, Entry entry) {
        try {
            if (source.tables().contains(table)) {
                read(table, entry);
            } else if (table.required()) {
                index.markIncomplete(table);
            }
        } catch (IOException e) {
            index.markIncomplete(table);
        }
    }

    private void read(Table table, Entry entry) throws IOException {
        try (TableScan scan = TableScan.of(table, source.open(table), entry.columns())) {
            if (!keys(table).allMatch(scan.header()::has)) {
                index.markIncomplete(table);
            }
            Cells cells = new Cells(scan);
            while (cells.next()) {
                keep(table, entry, cells);
            }
            if (scan.brokenAt() != null) {
                index.markIncomplete(table);
            }
        }
    }

    /** The columns by which other rows find a row of the table. */
    private static Stream<String> keys(Table table) {
        return hasId(table)
                ? Stream.of("id")
                : BundleFormat.columns(table).stream()
                        .filter(column -> column.required() && column.type().kind() == CellType.Kind.REF)
                        .map(Column::name);
    }

    private static boolean hasId(Table table) {
        return BundleFormat.indexOf(table, "id") >= 0;
    }

    private void keep(Table table, Entry entry, Cells cells) {
        if (cells.isComplete()) {
            entry.keeper().keep(cells);
        } else if (!hasId(table) || cells.row(table) < 0) {
            index.markIncomplete(table);
        }
    }

    private void agency(Cells cells) {
        int agency = cells.row(Table.AGENCIES);
        if (agency >= 0) {
            index.agencyKind.set(agency, cells.word("kind"));
            index.agencyParent.set(agency, cells.reference("parent_id", Table.AGENCIES));
            index.agencyFrom.set(agency, cells.day("valid_from"));
            index.agencyTo.set(agency, cells.day("valid_to"));
        }
    }

    private void officer(Cells cells) {
        int officer = cells.row(Table.OFFICERS);
        if (officer >= 0) {
            index.officerAgency.set(officer, cells.reference("agency_id", Table.AGENCIES));
        }
    }

    private void posting(Cells cells) {
        int officer = cells.reference("officer_id", Table.OFFICERS);
        long from = cells.day("valid_from");
        boolean bounded = !cells.text("valid_to").isEmpty();
        long to = bounded ? cells.day("valid_to") : Long.MAX_VALUE;
        if (officer >= 0 && from != Longs.UNSET) {
            index.postings.add(cells.number(), officer, cells.reference("agency_id", Table.AGENCIES), from, to);
        }
    }

    private void caseRow(Cells cells) {
        int number = cells.row(Table.CASES);
        if (number >= 0) {
            index.caseLine.set(number, (int) cells.line());
        }
    }

    private void caseVictim(Cells cells) {
        int caseNumber = cells.reference("case_id", Table.CASES);
        int victim = cells.reference("victim_id", Table.VICTIMS);
        if (caseNumber < 0 || victim < 0) {
            return;
        }
        index.casesWithVictim.set(caseNumber);
        index.victimsWithCase.set(victim);
        if (index.pair(caseNumber, victim) < 0) {
            index.pairs.put(LongIntMap.key(caseNumber, victim), cells.number());
            index.pairRole.set(cells.number(), cells.word("role"));
            index.pairLine.set(cells.number(), (int) cells.line());
        }
    }

    private void event(Cells cells) {
        int event = cells.row(Table.EVENTS);
        int caseNumber = cells.reference("case_id", Table.CASES);
        weigh(caseNumber);
        if (event >= 0) {
            index.eventCase.set(event, caseNumber);
            index.eventKind.set(event, cells.word("kind"));
            index.eventAt.set(event, cells.moment("occurred_at"));
            index.eventCause.set(event, cells.reference("caused_by_id", Table.EVENTS));
            index.eventLine.set(event, (int) cells.line());
        }
    }

    private void message(Cells cells) {
        int message = cells.row(Table.MESSAGES);
        int caseNumber = cells.reference("case_id", Table.CASES);
        weigh(caseNumber);
        if (message >= 0) {
            index.messageCase.set(message, caseNumber);
            index.messageReply.set(message, cells.reference("reply_to_id", Table.MESSAGES));
        }
    }

    private void assertion(Cells cells) {
        int agency = cells.reference("agency_id", Table.AGENCIES);
        int victim = cells.reference("victim_id", Table.VICTIMS);
        int caseNumber = cells.reference("case_id", Table.CASES);
        long moment = cells.moment("asserted_at");
        boolean known = agency >= 0 && victim >= 0 && moment != Longs.UNSET;
        weigh(caseNumber);
        if (known && (caseNumber >= 0 || cells.text("case_id").isEmpty())) {
            index.assertions.add(
                    new AssertionTwins.Entry(cells.number(), agency, victim, cells.word("kind"), caseNumber, moment));
        }
    }

    private void referral(Cells cells) {
        int referral = cells.row(Table.REFERRALS);
        if (referral >= 0) {
            index.referralOnwardFrom.set(referral, cells.reference("onward_from_id", Table.REFERRALS));
        }
    }

    private void weigh(int caseNumber) {
        if (caseNumber >= 0) {
            index.caseWeight.set(caseNumber, index.caseWeight.get(caseNumber) + 1);
        }
    }

    /** The cells of the record at which a scan stands. */
    private final class Cells {

        private final TableScan scan;
        private @Nullable CsvRecord record;

        Cells(TableScan scan) {
            this.scan = scan;
        }

        boolean next() throws IOException {
            record = scan.next();
            return record != null;
        }

        boolean isComplete() {
            return record.count() == scan.header().count();
        }

        int number() {
            return scan.number();
        }

        long line() {
            return record.line();
        }

        String text(String column) {
            int place = scan.header().placeOf(column);
            return place < 0 || place >= record.count() ? "" : record.cell(place);
        }

        /** The number of the row by its id, noted as one that is there; -1 if it has none, or is not the first of its id. */
        int row(Table table) {
            String id = text("id");
            boolean first = Ids.wellFormed(id) && index.ids(table).addRow(id);
            return first ? index.ids(table).row(id) : BundleIndex.UNKNOWN;
        }

        int reference(String column, Table target) {
            String id = text(column);
            return Ids.wellFormed(id) ? index.ids(target).intern(id) : BundleIndex.UNKNOWN;
        }

        int word(String column) {
            String word = text(column);
            return Ids.wellFormed(word) ? index.words.intern(word) : BundleIndex.UNKNOWN;
        }

        long day(String column) {
            LocalDate day = Moments.date(text(column));
            return day == null ? Longs.UNSET : day.toEpochDay();
        }

        /** A time in seconds since 1970. */
        long moment(String column) {
            OffsetDateTime time = Moments.time(text(column));
            return time == null ? Longs.UNSET : time.toEpochSecond();
        }
    }
}

package throughline.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseFile;
import throughline.duty.DutyEvaluator;

/**
 * The cases of a bundle as the evaluator takes them. The files need not be sorted by case, so the cases are put together a
 * chunk at a time, with one reading of the files for each chunk: memory stays bounded, whatever the bundle holds.
 */
final class BundleCases {

    /** Events, messages and assertions of one chunk at the least; more where there is memory, to read the files less often. */
    private static final int LEAST_CHUNK = 100_000;

    /** What one of them is taken to need in memory; a quarter of it all leaves room if it is twice as much. */
    private static final int BYTES = 1_000;

    private static final int SHARE_OF_MEMORY = 4;

    private final BundleRows rows;
    private final int chunk;

    BundleCases(BundleRows rows) {
        this(rows, fittingChunk());
    }

    private static int fittingChunk() {
        long fitting = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES;
        return (int) Math.max(LEAST_CHUNK, Math.min(fitting, Integer.MAX_VALUE));
    }

    /** @param chunk how many events, messages and assertions are held at a time, unless one case has more */
    BundleCases(BundleRows rows, int chunk) {
        this.rows = rows;
        this.chunk = chunk;
    }

    AgencyDirectory directory() throws IOException {
        List<AgencyDirectory.Agency> agencies = new ArrayList<>();
        List<AgencyDirectory.Service> serves = new ArrayList<>();
        List<AgencyDirectory.Officer> officers = new ArrayList<>();
        List<AgencyDirectory.Posting> postings = new ArrayList<>();
        rows.forEach(
                Table.AGENCIES,
                row -> agencies.add(new AgencyDirectory.Agency(
                        row.text("id"), row.text("kind"), row.day("valid_from"), row.day("valid_to"))));
        rows.forEach(
                Table.SERVES,
                row -> serves.add(new AgencyDirectory.Service(
                        row.text("agency_id"), row.text("force_id"), row.day("valid_from"), row.day("valid_to"))));
        rows.forEach(
                Table.OFFICERS,
                row -> officers.add(
                        new AgencyDirectory.Officer(row.text("id"), row.text("agency_id"), row.text("role"))));
        rows.forEach(Table.POSTINGS, row -> postings.add(posting(row)));
        return new AgencyDirectory(agencies, serves, officers, postings);
    }

    private static AgencyDirectory.Posting posting(BundleRow row) {
        return new AgencyDirectory.Posting(
                row.text("officer_id"),
                row.text("agency_id"),
                row.text("role"),
                row.day("valid_from"),
                row.day("valid_to"));
    }

    void forEach(Consumer<CaseFile> consumer) throws IOException {
        int cases = rows.index().ids(Table.CASES).size();
        for (int from = 0; from < cases; ) {
            int to = endOfChunk(from, cases);
            read(from, to).values().forEach(builder -> consumer.accept(builder.build()));
            from = to;
        }
    }

    private int endOfChunk(int from, int cases) {
        int to = from;
        for (long weight = 0; to < cases && (to == from || weight < chunk); to++) {
            weight += 1 + rows.index().caseWeight.get(to);
        }
        return to;
    }

    private Map<String, CaseFileBuilder> read(int from, int to) throws IOException {
        Map<String, CaseFileBuilder> cases = new LinkedHashMap<>();
        IdIndex ids = rows.index().ids(Table.CASES);
        rows.forEach(
                Table.CASES,
                "id",
                id -> ids.row(id) >= from && ids.row(id) < to,
                row -> cases.put(row.text("id"), new CaseFileBuilder(row)));
        Map<String, List<CaseFileBuilder>> casesOfVictim = new HashMap<>();
        read(cases, Table.CASE_VICTIMS, (builder, row) -> {
            builder.addPerson(row);
            casesOfVictim
                    .computeIfAbsent(row.text("victim_id"), id -> new ArrayList<>())
                    .add(builder);
        });
        read(cases, Table.EVENTS, CaseFileBuilder::addEvent);
        read(cases, Table.MESSAGES, CaseFileBuilder::addMessage);
        read(cases, Table.ASSIGNMENTS, CaseFileBuilder::addAssignment);
        rows.forEach(
                Table.ASSERTIONS,
                "victim_id",
                casesOfVictim::containsKey,
                row -> addAssertion(row, cases, casesOfVictim));
        return cases;
    }

    private void read(Map<String, CaseFileBuilder> cases, Table table, BiConsumer<CaseFileBuilder, BundleRow> add)
            throws IOException {
        rows.forEach(table, "case_id", cases::containsKey, row -> add.accept(cases.get(row.text("case_id")), row));
    }

    /** An assertion without a case holds for every case of the victim. */
    private static void addAssertion(
            BundleRow row, Map<String, CaseFileBuilder> cases, Map<String, List<CaseFileBuilder>> casesOfVictim) {
        if (!DutyEvaluator.ASSERTION_KINDS.contains(row.text("kind"))) {
            return;
        }
        String caseId = row.text("case_id");
        if (caseId == null) {
            casesOfVictim.get(row.text("victim_id")).forEach(builder -> builder.addAssertion(row));
        } else if (cases.containsKey(caseId)) {
            cases.get(caseId).addAssertion(row);
        }
    }
}

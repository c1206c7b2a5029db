package throughline.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.Obligation;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.evaluation.RejudgedDuty;
import throughline.evaluation.RejudgedDuty.Side;
import throughline.evaluation.RejudgedObligation;
import throughline.evaluation.Rejudgement;

/**
 * What another catalogue would change, as CSV files. They take their names only when all are complete; the list of
 * obligations is written as they come, so that it can be longer than memory.
 */
final class RejudgementFiles implements Consumer<RejudgedObligation>, Closeable {

    static final List<String> NAMES =
            List.of("rejudged-duties.csv", "rejudged-terms.csv", "rejudged-moves.csv", "rejudged-obligations.csv");

    private static final String PART = ".part";

    private final Path directory;
    private final CsvWriter obligations;
    private boolean finished;

    /** A figure of an obligation as each catalogue has it. */
    private record Aspect(String column, Function<Obligation, @Nullable Object> cell) {}

    private static final List<Aspect> ASPECTS = List.of(
            new Aspect("state", Obligation::state),
            new Aspect("started_on", one -> day(one.startedAt())),
            new Aspect("due_on", Obligation::dueOn),
            new Aspect("done_on", one -> day(one.dischargedAt())),
            new Aspect("done_by", Obligation::dischargedById),
            new Aspect("owed_by", Obligation::owedById),
            new Aspect("owed_to", Obligation::owedToId),
            new Aspect("missing_fields", one -> String.join(";", one.missingFields())));

    RejudgementFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        obligations = open("rejudged-obligations.csv");
        obligations.writeRecord(Stream.concat(
                        Stream.of("obligation_id", "case_id", "duty_id", "trigger_event_id", "victim_id"),
                        ASPECTS.stream().flatMap(one -> Stream.of(one.column() + "_before", one.column() + "_after")))
                .toList());
    }

    private CsvWriter open(String name) throws IOException {
        return CsvWriter.builder().build(directory.resolve(name + PART));
    }

    @Override
    public void accept(RejudgedObligation change) {
        Obligation one = change.either();
        List<String> cells =
                new ArrayList<>(List.of(one.id(), one.caseId(), one.dutyId(), one.triggerId(), text(one.victimId())));
        for (Aspect aspect : ASPECTS) {
            cells.add(cell(change.before(), aspect));
            cells.add(cell(change.after(), aspect));
        }
        obligations.writeRecord(cells);
    }

    private static String cell(@Nullable Obligation one, Aspect aspect) {
        return one == null ? "" : text(aspect.cell().apply(one));
    }

    private static @Nullable Object day(@Nullable Instant moment) {
        return moment == null ? null : WorkingDays.dayOf(moment);
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }

    /** Writes the other files and gives all of them their names. */
    void finish(Rejudgement result) throws IOException {
        obligations.close();
        finished = true;
        try (CsvWriter duties = open("rejudged-duties.csv");
                CsvWriter terms = open("rejudged-terms.csv");
                CsvWriter moves = open("rejudged-moves.csv")) {
            duties.writeRecord(Stream.concat(
                            Stream.of("duty_id", "change", "title"),
                            Stream.of("before", "after").flatMap(RejudgementFiles::figureColumns))
                    .toList());
            terms.writeRecord("duty_id", "column", "before", "after");
            moves.writeRecord("duty_id", "state_before", "state_after", "obligations");
            for (RejudgedDuty duty : result.duties()) {
                duties.writeRecord(row(duty));
                duty.terms().forEach(term -> terms.writeRecord(duty.id(), term.column(), term.before(), term.after()));
                duty.moves()
                        .forEach((move, count) ->
                                moves.writeRecord(duty.id(), text(move.from()), text(move.to()), Long.toString(count)));
            }
        }
        for (String name : NAMES) {
            Files.move(directory.resolve(name + PART), directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Stream<String> figureColumns(String side) {
        return Stream.of(
                        Stream.of("obligations"),
                        Stream.of(State.values()).map(state -> state.name().toLowerCase(Locale.ROOT)),
                        Stream.of("rate", "root_breaks"))
                .flatMap(columns -> columns)
                .map(column -> column + "_" + side);
    }

    private static List<String> row(RejudgedDuty duty) {
        List<String> cells = new ArrayList<>(List.of(duty.id(), duty.kind().name(), duty.title()));
        addFigures(cells, duty.before());
        addFigures(cells, duty.after());
        return cells;
    }

    private static void addFigures(List<String> cells, Side side) {
        cells.add(Long.toString(side.states().total()));
        for (State state : State.values()) {
            cells.add(Long.toString(side.states().of(state)));
        }
        Double rate = side.rate();
        cells.add(rate == null ? "" : String.format(Locale.ROOT, "%.4f", rate));
        cells.add(Long.toString(side.rootBreaks()));
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            obligations.close();
        }
        for (String name : NAMES) {
            Files.deleteIfExists(directory.resolve(name + PART));
        }
    }
}

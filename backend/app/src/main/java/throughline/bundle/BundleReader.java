package throughline.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/**
 * Reads a bundle, a directory or one zip file, and judges it: first a reading that notes which rows there are, then one
 * that checks every row, and, where no row has a problem, one that holds the cases against the duties. No table is held in
 * memory.
 */
public final class BundleReader {

    private final DutyReference reference;
    private final CellReader cells;
    private final List<RowCheck> checks;

    public BundleReader(Vocabulary vocabulary, Catalog catalog, WorkingDays workingDays) {
        reference = new DutyReference(vocabulary, catalog, workingDays);
        cells = new CellReader(vocabulary, id -> catalog.find(id).isPresent());
        Set<String> startKinds = catalog.duties().stream()
                .map(Duty::starts)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        checks = Stream.of(
                        RequiredChecks.ALL,
                        ReferenceChecks.ALL,
                        KindChecks.ALL,
                        OrderChecks.ALL,
                        new ValueChecks(vocabulary).all(),
                        new WarningChecks(startKinds).all(),
                        ValidityChecks.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The reader with the vocabulary, the catalogue and the calendar that come with the product. */
    public static BundleReader ofProduct() {
        return new BundleReader(Vocabulary.ofProduct(), Catalog.ofProduct(), WorkingDays.ofProduct());
    }

    /** Reads the bundle at a path; whatever is wrong with it is in the result. */
    public BundleResult read(Path path) {
        try {
            return read(open(path));
        } catch (UnreadableBundleException e) {
            return refused(e.file(), e.code(), e.getMessage());
        } catch (IOException e) {
            return refused(
                    nameOf(path), ProblemCode.X90, "The bundle cannot be read; expected a directory or a zip file");
        }
    }

    private static BundleSource open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new DirectorySource(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableBundleException(
                    nameOf(path), ProblemCode.X90, "There is no such bundle; expected a directory or a zip file");
        }
        return new ZipSource(path);
    }

    private BundleResult read(BundleSource source) throws IOException {
        BundleScanner scanner = new BundleScanner(source, BundleIndexer.index(source), cells, checks);
        BundleRows rows = scanner.scan();
        ProblemCollector found = scanner.problems();
        if (found.refuses()) {
            return new RefusedBundle(found.problems(), found.warnings());
        }
        new DutyChecks(rows, reference, found).run();
        return new ValidBundle(rows, scanner.fingerprint(), found.warnings());
    }

    private static RefusedBundle refused(String file, ProblemCode code, String sentence) {
        ProblemCollector problems = new ProblemCollector();
        problems.add(file, 0, null, code, sentence);
        return new RefusedBundle(problems.problems(), problems.warnings());
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}

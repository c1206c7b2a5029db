package throughline.generate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes a world, case by case, each from the seed and its number alone. What is kept does not grow with the number of cases:
 * the reference lists, the officers, and the case before.
 */
public final class WorldGenerator {

    private static final int SHARE_OF_RETURNS = 3;
    private static final int CASES_BETWEEN_REPORTS = 100;

    private final WorldSpec spec;
    private final World world;
    private final CaseTeller teller;
    private final Map<WorldTable, Long> rows = new EnumMap<>(WorldTable.class);
    private final Map<FailureKind, Integer> planted = new EnumMap<>(FailureKind.class);

    public WorldGenerator(WorldSpec spec) {
        this.spec = spec;
        this.world = World.of(spec);
        this.teller = new CaseTeller(world);
    }

    /** Writes the whole world. */
    public WorldSummary generate(WorldSink target, WorldProgress progress) {
        WorldSink sink = (table, cells) -> {
            rows.merge(table, 1L, Long::sum);
            target.write(table, cells);
        };
        new SharedRows(sink).write(world);
        CaseRows writer = new CaseRows(sink, new Cells(spec.asOf()));
        CaseDraft before = null;
        for (int number = 1; number <= spec.cases(); number++) {
            CaseDraft file = teller.tell(number, returns(number - 1) ? before : null, returns(number));
            count(file);
            writer.write(file);
            before = file;
            if (number % CASES_BETWEEN_REPORTS == 0 || number == spec.cases()) {
                progress.generated(number, spec.cases());
            }
        }
        return new WorldSummary(rows, teller.possible(), planted);
    }

    /** Whether the victim of this case is the victim of the next one too; never of three in a row. */
    private boolean returns(int number) {
        return number % 2 == 1
                && number < spec.cases()
                && new Dice(spec.seed()).forked(-100L - number).percent(SHARE_OF_RETURNS);
    }

    private void count(CaseDraft file) {
        Set<FailureKind> kinds = EnumSet.noneOf(FailureKind.class);
        file.plants.stream().filter(Plant::planted).map(Plant::kind).forEach(kinds::add);
        kinds.forEach(kind -> planted.merge(kind, 1, Integer::sum));
    }
}

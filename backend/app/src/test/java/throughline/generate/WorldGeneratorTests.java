package throughline.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.bundle.BundleReader;
import throughline.bundle.BundleResult;
import throughline.bundle.Problem;
import throughline.bundle.ProblemCode;
import throughline.bundle.ValidBundle;

final class WorldGeneratorTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final List<Integer> FIRST_DRAWS_OF_42 = List.of(343, 955, 486, 67, 676, 67, 195, 734);
    private static final WorldSink NOWHERE = (table, cells) -> {};

    @TempDir
    private Path directory;

    private static WorldSpec world(int cases, long seed, FailureRates rates) {
        return new WorldSpec(cases, seed, AS_OF, 36, rates);
    }

    @Test
    void theSameSeedAndSizeMakeTheSameBytes() throws IOException {
        write(directory.resolve("one"), world(150, 42, FailureRates.usual()));
        write(directory.resolve("other"), world(150, 42, FailureRates.usual()));
        for (WorldTable table : WorldTable.values()) {
            assertThat(directory.resolve("one").resolve(table.path()))
                    .hasSameBinaryContentAs(directory.resolve("other").resolve(table.path()));
        }
    }

    @Test
    void anotherSeedMakesAnotherWorld() {
        assertThat(fingerprint(world(20, 1, FailureRates.usual())))
                .isEqualTo(fingerprint(world(20, 1, FailureRates.usual())))
                .isNotEqualTo(fingerprint(world(20, 2, FailureRates.usual())));
    }

    @Test
    void theMachineDoesNotMatter() {
        String here = fingerprint(world(40, 1, FailureRates.usual()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(fingerprint(world(40, 1, FailureRates.usual()))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatIsNearlyAFailureHappensToo() {
        Map<String, Integer> seen = new TreeMap<>();
        new WorldGenerator(world(1500, 12, FailureRates.all(0)))
                .generate(
                        (table, cells) -> {
                            String row = String.join(",", cells);
                            switch (table) {
                                case MESSAGES -> count(seen, "bounced", row.contains(",BOUNCED,"));
                                case ASSERTIONS ->
                                    count(seen, "opt-out taken back", row.contains("OPT_OUT") && !cells[8].isEmpty());
                                case REFERRALS -> {
                                    count(
                                            seen,
                                            "ended without contact",
                                            List.of("NO_ANSWER", "UNSAFE").contains(cells[11]));
                                    count(seen, "passed on", cells[11].equals("PASSED_ON"));
                                }
                                default -> count(seen, "other row", true);
                            }
                            count(seen, "asked by the victim", row.contains(",VICTIM_CONTACT,"));
                        },
                        WorldProgress.SILENT);
        assertThat(seen)
                .containsOnlyKeys(
                        "asked by the victim",
                        "bounced",
                        "ended without contact",
                        "opt-out taken back",
                        "other row",
                        "passed on");
    }

    private static void count(Map<String, Integer> seen, String what, boolean here) {
        if (here) {
            seen.merge(what, 1, Integer::sum);
        }
    }

    /** The dice are the same on every machine: SplitMix64 as published, from a seed of its own mixing. */
    @Test
    void theDiceFallTheSameEverywhere() {
        Dice dice = new Dice(42);
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            drawn.add(dice.below(1000));
        }
        assertThat(drawn).isEqualTo(FIRST_DRAWS_OF_42);
    }

    @Test
    void makesABundleWithoutAProblem() throws IOException {
        write(directory, world(400, 7, FailureRates.parse(List.of("0.2"))));
        BundleResult result = BundleReader.ofProduct().read(directory);
        assertThat(result).isInstanceOf(ValidBundle.class);
        assertThat(codes(result)).containsOnlyKeys(ProblemCode.W01, ProblemCode.W07);
        assertThat(codes(result).get(ProblemCode.W01)).isEqualTo(1);
    }

    @Test
    void warnsOfNothingButTheTruthWhereNothingWasPlanted() throws IOException {
        write(directory, world(400, 8, FailureRates.all(0)));
        assertThat(codes(BundleReader.ofProduct().read(directory))).isEqualTo(Map.of(ProblemCode.W01, 1));
        assertThat(Files.readString(directory.resolve(WorldTable.TRUTH.path())))
                .isEqualTo("failure,case_id,victim_id,duty_id,event_id,evidence,planted\n");
    }

    private static Map<ProblemCode, Integer> codes(BundleResult result) {
        Map<ProblemCode, Integer> codes = new TreeMap<>();
        for (Problem warning : result.warnings().kept()) {
            codes.merge(warning.code(), 1, Integer::sum);
        }
        return codes;
    }

    @Test
    void nothingIsLaterThanTheAsOfDate() {
        List<String> later = new ArrayList<>();
        new WorldGenerator(world(600, 3, FailureRates.usual()))
                .generate(
                        (table, cells) -> {
                            for (int i = 0; i < cells.length; i++) {
                                boolean content = List.of("hearing_at", "said_when", "reply_by")
                                        .contains(table.columns().get(i));
                                boolean time = cells[i].matches("20\\d\\d-.*T.*");
                                if (time
                                        && !content
                                        && cells[i].substring(0, 10).compareTo(AS_OF.toString()) > 0) {
                                    later.add(table + " " + String.join(",", cells));
                                }
                            }
                        },
                        WorldProgress.SILENT);
        assertThat(later).isEmpty();
    }

    @Test
    void plantsAsOftenAsItWasAskedTo() {
        WorldSummary summary = new WorldGenerator(
                        world(3000, 4, FailureRates.parse(List.of("0", "SENT_LATE=0.1", "SILENCE=0.5"))))
                .generate(NOWHERE, WorldProgress.SILENT);
        assertThat(summary.planted()).containsOnlyKeys(FailureKind.SENT_LATE, FailureKind.SILENCE);
        assertThat(share(summary, FailureKind.SENT_LATE)).isCloseTo(0.1, within(0.02));
        assertThat(share(summary, FailureKind.SILENCE)).isCloseTo(0.5, within(0.06));
        assertThat(summary.possible().keySet()).containsExactly(FailureKind.values());
    }

    private static double share(WorldSummary summary, FailureKind kind) {
        return (double) summary.planted().get(kind) / summary.possible().get(kind);
    }

    @Test
    void volumesAreLikeThoseOfTheRealWorld() {
        Map<String, Integer> casesByForce = new TreeMap<>();
        WorldSummary summary = new WorldGenerator(world(3000, 9, FailureRates.usual()))
                .generate(
                        (table, cells) -> {
                            if (table == WorldTable.CASES) {
                                casesByForce.merge(cells[1], 1, Integer::sum);
                            }
                        },
                        WorldProgress.SILENT);
        assertThat(summary.rows().get(WorldTable.MESSAGES) / 3000.0).isBetween(12.0, 20.0);
        assertThat(casesByForce).hasSize(44);
        assertThat(casesByForce.get("POL-01")).isGreaterThan(4 * casesByForce.get("POL-50"));
    }

    /** What is held after many cases is what was held after few. */
    @Test
    void memoryDoesNotGrowWithTheCases() {
        List<Long> held = new ArrayList<>();
        new WorldGenerator(world(5000, 10, FailureRates.usual())).generate(NOWHERE, (done, total) -> {
            if (done == 500 || done == total) {
                held.add(heldBytes());
            }
        });
        assertThat(held.get(1) - held.get(0)).isLessThan(4_000_000L);
    }

    private static long heldBytes() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void tellsHowFarItHasCome() {
        List<String> told = new ArrayList<>();
        new WorldGenerator(world(250, 1, FailureRates.usual()))
                .generate(NOWHERE, (done, total) -> told.add(done + " of " + total));
        assertThat(told).containsExactly("100 of 250", "200 of 250", "250 of 250");
    }

    @Test
    void writesIntoNoDirectoryThatHoldsSomething() throws IOException {
        Files.writeString(directory.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> new CsvWorld(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not an empty directory");
        assertThat(directory).isDirectoryNotContaining("glob:**.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 2026-09-30 | 36 | at least 1 case",
                "10 | 2026-09-30 | 0  | at least 1 month",
                "10 | 2023-01-01 | 36 | between 2021-04-01 and 2027-12-31",
                "10 | 2028-01-01 | 36 | between 2021-04-01 and 2027-12-31"
            })
    void refusesAWorldThatCannotBe(int cases, LocalDate asOf, int months, String reason) {
        assertThatThrownBy(() -> new WorldSpec(cases, 1, asOf, months, FailureRates.usual()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static void write(Path target, WorldSpec spec) throws IOException {
        try (CsvWorld world = new CsvWorld(target)) {
            new WorldGenerator(spec).generate(world, WorldProgress.SILENT);
        }
    }

    private static String fingerprint(WorldSpec spec) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new WorldGenerator(spec)
                    .generate(
                            (table, cells) -> {
                                digest.update(String.join(",", cells).getBytes(StandardCharsets.UTF_8));
                            },
                            WorldProgress.SILENT);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

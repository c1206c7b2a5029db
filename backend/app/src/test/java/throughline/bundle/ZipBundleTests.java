package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle as one zip file, and zip files that must not be opened. */
final class ZipBundleTests {

    /** Where the size of an entry stands in its record of the central directory. */
    private static final int SIZE = 24;

    private static final int FLAGS = 8;
    private static final byte[] CENTRAL_RECORD = {'P', 'K', 1, 2};

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void nameTheZip() {
        zip = folder.resolve("bundle.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "extract/"})
    void readsTablesAtTheTopAndInTheOnlyFolder(String base) throws IOException {
        pack(base);
        BundleResult packed = Bundles.reader().read(zip);
        assertThat(packed.warnings().lines()).isEmpty();
        assertThat(((ValidBundle) packed).fingerprint())
                .isEqualTo(Bundles.valid(Bundles.workedExample()).fingerprint());
    }

    @Test
    void looksPastTheFolderThatSomeSystemsAdd() throws IOException {
        pack("extract/", new Extra("__MACOSX/extract/._events.csv", "x"));
        BundleResult result = Bundles.reader().read(zip);
        assertThat(result).isInstanceOf(ValidBundle.class);
        assertThat(result.warnings().lines())
                .containsExactly(
                        "__MACOSX/extract/._events.csv:0 W01 The contract does not name this file; it is ignored");
    }

    @Test
    void findsNoTablesInOneOfTwoFolders() throws IOException {
        pack("extract/", new Extra("other/notes.txt", "x"));
        assertThat(codes()).hasSize(7).containsOnly("X01");
    }

    @Test
    void refusesAPathThatLeadsOut() throws IOException {
        pack("", new Extra("../events.csv", "x"));
        assertThat(refusal())
                .containsExactly("../events.csv:0 X92 The path leads out of the zip file; expected a plain file name");
    }

    @Test
    void refusesWhatWouldBecomeTooLarge() throws IOException {
        try (ZipOutputStream out = open()) {
            out.putNextEntry(new ZipEntry("events.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 65; megabyte++) {
                out.write(zeros);
            }
        }
        assertThat(codes()).containsExactly("X91");
    }

    @Test
    void stopsWhereTheZipPromisedLess() throws IOException {
        pack("");
        patch("messages.csv", SIZE, (byte) 9, (byte) 0, (byte) 0, (byte) 0);
        assertThat(codes()).containsExactly("X91");
    }

    @Test
    void refusesWhatIsEncrypted() throws IOException {
        pack("");
        patch("messages.csv", FLAGS, (byte) 9);
        assertThat(codes()).containsExactly("X93");
    }

    @Test
    void refusesAnEntryThatIsThereTwice() throws IOException {
        pack("", new Extra("eventz.csv", "id"));
        byte[] bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1)
                .replace("eventz.csv", "events.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(zip, bytes);
        assertThat(codes()).containsExactly("X94");
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Files.writeString(zip, "id,kind,name\n");
        assertThat(codes()).containsExactly("X90");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(refusal())
                .containsExactly("bundle.zip:0 X90 There is no such bundle; expected a directory or a zip file");
    }

    @Test
    void refusesAZipThatWasCutOff() throws IOException {
        pack("");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(codes()).containsExactly("X90");
    }

    @Test
    void refusesDamagedBytes() throws IOException {
        pack("");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(zip, bytes);
        assertThat(codes()).contains("X90");
    }

    private List<String> codes() {
        RefusedBundle refused = (RefusedBundle) Bundles.reader().read(zip);
        return refused.problems().kept().stream()
                .map(problem -> problem.code().name())
                .toList();
    }

    private List<String> refusal() {
        return ((RefusedBundle) Bundles.reader().read(zip)).problems().lines();
    }

    private record Extra(String name, String text) {}

    private ZipOutputStream open() throws IOException {
        OutputStream out = Files.newOutputStream(zip);
        return new ZipOutputStream(out);
    }

    private void pack(String base, Extra... extras) throws IOException {
        try (ZipOutputStream out = open();
                Stream<Path> files = Files.list(Bundles.workedExample())) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(base + file.getFileName()));
                out.write(Files.readAllBytes(file));
            }
            for (Extra extra : extras) {
                out.putNextEntry(new ZipEntry(extra.name()));
                out.write(extra.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Overwrites bytes in the central directory's record of an entry, whose name stands 46 bytes after its start. */
    private void patch(String entry, int offset, byte... bytes) throws IOException {
        byte[] all = Files.readAllBytes(zip);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int record = text.lastIndexOf(entry) - 46;
        assertThat(java.util.Arrays.copyOfRange(all, record, record + 4)).isEqualTo(CENTRAL_RECORD);
        System.arraycopy(bytes, 0, all, record + offset, bytes.length);
        Files.write(zip, all);
    }
}

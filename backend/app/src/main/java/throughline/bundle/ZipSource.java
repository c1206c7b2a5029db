package throughline.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bundle as one zip file, with the tables at its top or in its only top-level folder. Nothing is unpacked to disk. The
 * folder that some systems add for their own notes ({@code __MACOSX}) does not count as a top-level folder.
 */
final class ZipSource implements BundleSource {

    /** The most that all tables together may hold, in bytes. */
    static final long MOST_BYTES = 4L << 30;

    /** How many times larger than packed a large table may be. CSV of alike rows reaches a tenth of this. */
    static final long MOST_EXPANSION = 250;

    /** Below this size, in bytes, the expansion does not matter. */
    private static final long SMALL = 64L << 20;

    private static final String SYSTEM_FOLDER = "__MACOSX";

    private final Path path;
    private final Map<Table, String> entries = new EnumMap<>(Table.class);
    private final List<String> others = new ArrayList<>();

    ZipSource(Path path) throws IOException {
        this.path = path;
        try (ZipFile zip = open(path)) {
            List<? extends ZipEntry> all = zip.stream().toList();
            refuseUnsafePaths(all);
            String base = base(all);
            all.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> note(entry, base));
            refuseTooLarge(zip);
        }
        Collections.sort(others);
    }

    private static ZipFile open(Path path) throws IOException {
        String name = path.getFileName().toString();
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new UnreadableBundleException(
                        name, ProblemCode.X93, "The zip file is encrypted; expected one that opens without a password");
            }
            throw new UnreadableBundleException(
                    name,
                    ProblemCode.X90,
                    "The file is not a zip file that can be read; expected a directory or a zip file");
        }
    }

    private static void refuseUnsafePaths(List<? extends ZipEntry> all) throws IOException {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : all) {
            String name = entry.getName();
            if (leadsOut(name)) {
                throw new UnreadableBundleException(
                        name, ProblemCode.X92, "The path leads out of the zip file; expected a plain file name");
            }
            if (!seen.add(name)) {
                throw new UnreadableBundleException(
                        name, ProblemCode.X94, "The zip file has this entry twice; expected every file once");
            }
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    private static String base(List<? extends ZipEntry> all) {
        if (all.stream().anyMatch(entry -> Table.ofFile(entry.getName()).isPresent())) {
            return "";
        }
        Set<String> folders = all.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.indexOf('/') > 0)
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .filter(folder -> !folder.equals(SYSTEM_FOLDER + "/"))
                .collect(Collectors.toSet());
        return folders.size() == 1 ? folders.iterator().next() : "";
    }

    private void note(ZipEntry entry, String base) {
        String name = entry.getName();
        String inBase = name.startsWith(base) ? name.substring(base.length()) : "";
        Table.ofFile(inBase).ifPresentOrElse(table -> entries.put(table, name), () -> others.add(name));
    }

    private void refuseTooLarge(ZipFile zip) throws IOException {
        long sum = 0;
        for (String name : entries.values()) {
            ZipEntry entry = zip.getEntry(name);
            sum += entry.getSize();
            boolean bomb = entry.getSize() > SMALL && entry.getSize() / MOST_EXPANSION > entry.getCompressedSize();
            if (bomb || sum > MOST_BYTES) {
                throw tooLarge(name);
            }
        }
    }

    private static UnreadableBundleException tooLarge(String name) {
        return new UnreadableBundleException(
                name,
                ProblemCode.X91,
                "Unpacked, the file would be larger than allowed; expected at most " + (MOST_BYTES >> 30)
                        + " GiB in all, and no file of more than " + MOST_EXPANSION + " times its packed size");
    }

    @Override
    public Set<Table> tables() {
        return entries.keySet();
    }

    @Override
    public List<String> others() {
        return others;
    }

    @Override
    public InputStream open(Table table) throws IOException {
        ZipFile zip = open(path);
        try {
            ZipEntry entry = zip.getEntry(entries.get(table));
            return new EntryStream(zip, entry);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The bytes of one entry; fails where they are more or others than the zip file says, and closes the zip file. */
    private static final class EntryStream extends FilterInputStream {

        private final ZipFile zip;
        private final ZipEntry entry;
        private final CRC32 checksum = new CRC32();
        private long left;

        EntryStream(ZipFile zip, ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            this.zip = zip;
            this.entry = entry;
            this.left = entry.getSize();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            left -= Math.max(count, 0);
            checksum.update(into, offset, Math.max(count, 0));
            if (left < 0) {
                throw tooLarge(entry.getName());
            }
            if (count < 0 && (left > 0 || checksum.getValue() != entry.getCrc())) {
                throw new ZipException(entry.getName() + " is damaged");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}

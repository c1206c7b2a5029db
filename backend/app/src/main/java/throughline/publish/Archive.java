package throughline.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes hang on nothing but what is put into it: every entry is of the same early day. */
final class Archive {

    /** Not the first day of 1980: for that Java adds a field that the first part of an ODS file must not have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds a part. */
    Archive add(String name, byte[] part) throws IOException {
        return add(new ZipEntry(name), part);
    }

    /** Adds a part as it is, so that programs can read it without unpacking. */
    Archive addStored(String name, byte[] part) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        return add(entry, part);
    }

    private Archive add(ZipEntry entry, byte[] part) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
        return this;
    }

    /** The whole file; nothing can be added afterwards. */
    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}

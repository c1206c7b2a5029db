package throughline.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Where the files of a bundle lie. */
sealed interface BundleSource permits DirectorySource, ZipSource {

    /** The tables whose files are there. */
    Set<Table> tables();

    /** The names of all other files and folders, sorted. */
    List<String> others();

    /** Opens the file of a table that is there. */
    InputStream open(Table table) throws IOException;
}

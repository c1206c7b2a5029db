package throughline.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A bundle as a directory with the files at its top. */
final class DirectorySource implements BundleSource {

    private final Path directory;
    private final Set<Table> tables = EnumSet.noneOf(Table.class);
    private final List<String> others = new ArrayList<>();

    DirectorySource(Path directory) throws IOException {
        this.directory = directory;
        try (Stream<Path> files = Files.list(directory)) {
            files.sorted().forEach(this::note);
        }
    }

    private void note(Path file) {
        String name = file.getFileName().toString();
        Optional<Table> table = Table.ofFile(name).filter(found -> Files.isRegularFile(file));
        table.ifPresentOrElse(tables::add, () -> others.add(Files.isDirectory(file) ? name + "/" : name));
    }

    @Override
    public Set<Table> tables() {
        return tables;
    }

    @Override
    public List<String> others() {
        return others;
    }

    @Override
    public InputStream open(Table table) throws IOException {
        return Files.newInputStream(directory.resolve(table.fileName()));
    }
}

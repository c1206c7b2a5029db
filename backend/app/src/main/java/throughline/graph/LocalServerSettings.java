package throughline.graph;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.system.ApplicationHome;

/**
 * Where the local database keeps its data and how it is reached.
 *
 * @param dataDir the directory of everything that outlives a run; by default {@code throughline-data} beside the
 *     application
 * @param boltPort the port on the loopback address; 0 = any free one
 */
@ConfigurationProperties("throughline")
public record LocalServerSettings(@Nullable Path dataDir, int boltPort) {

    /** Fills the default directory in. */
    public LocalServerSettings {
        dataDir = (dataDir == null ? besideTheApplication() : dataDir)
                .toAbsolutePath()
                .normalize();
    }

    private static Path besideTheApplication() {
        File jar = new ApplicationHome(LocalServerSettings.class).getSource();
        Path directory = jar != null && jar.isFile()
                ? jar.getAbsoluteFile().getParentFile().toPath()
                : Path.of("");
        return directory.resolve("throughline-data");
    }
}

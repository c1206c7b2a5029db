package throughline.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every Cypher file of the product, found on the class path and checked; one that is wrong stops the start. */
public final class CypherLibrary {

    private static final String TEST_ENDING = ".test.cypher";

    private final SortedMap<String, CypherFile> files;

    private CypherLibrary(SortedMap<String, CypherFile> files) {
        this.files = files;
    }

    /** The files under {@code /cypher}, without the tests of rules. */
    public static CypherLibrary ofProduct() {
        return under("cypher");
    }

    /**
     * The files under folders of the class path.
     *
     * @throws BrokenCypherException if one cannot be used, or two have the same name
     */
    static CypherLibrary under(String... roots) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, CypherFile> files = new TreeMap<>();
        for (String root : roots) {
            for (Resource resource : resources(root)) {
                String path = path(resource, root);
                new CypherFileParser(path, problems::add)
                        .parse(content(resource))
                        .filter(file -> files.put(path, file) != null)
                        .ifPresent(twin -> problems.add(new Problem(path, 0, "there are two files of this name")));
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenCypherException(problems);
        }
        return new CypherLibrary(files);
    }

    /**
     * One file.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public CypherFile file(String folder, String id) {
        CypherFile file = files.get(folder + "/" + id + ".cypher");
        if (file == null) {
            throw new IllegalArgumentException("There is no Cypher file " + folder + "/" + id);
        }
        return file;
    }

    /** The files of a folder, sorted by id. */
    public List<CypherFile> folder(String folder) {
        return files.values().stream()
                .filter(file -> file.folder().equals(folder))
                .toList();
    }

    private static List<Resource> resources(String root) {
        try {
            String pattern = "classpath*:" + root + "/**/*.cypher";
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .filter(resource -> !String.valueOf(resource.getFilename()).endsWith(TEST_ENDING))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource resource, String root) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf("/" + root + "/") + root.length() + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

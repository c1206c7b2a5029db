package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.duty.CaseFile;

/** The cases of a bundle are the same, however few rows are held at a time. */
final class BundleCasesTests {

    private final ValidBundle bundle = Bundles.valid(Bundles.demo());

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 700})
    void putsTheSameCasesTogetherInAnyChunks(int chunk) throws IOException {
        List<CaseFile> whole = new ArrayList<>();
        List<CaseFile> chunked = new ArrayList<>();
        bundle.forEachCase(whole::add);
        new BundleCases(bundle.rows(), chunk).forEach(chunked::add);
        assertThat(whole).hasSize(42);
        assertThat(chunked).isEqualTo(whole);
    }
}

package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

final class StartFailureTests {

    static final List<Arguments> FAILURES = List.of(
            Arguments.of(new AccessDeniedException("/data"), StartFailure.NO_PERMISSION),
            Arguments.of(new FileSystemException("/data", null, "Not a directory"), StartFailure.NO_PERMISSION),
            Arguments.of(new FileSystemException("/data", null, "No space left on device"), StartFailure.DISK_FULL),
            Arguments.of(new IOException("No space left on device"), StartFailure.DISK_FULL),
            Arguments.of(new IOException("There is not enough space on the disk"), StartFailure.DISK_FULL),
            Arguments.of(new IOException("damaged"), StartFailure.OTHER));

    private final LocalServerSettings settings = new LocalServerSettings(Path.of("/data"), 7687);

    @ParameterizedTest
    @FieldSource("FAILURES")
    void knowsWhyFilesCannotBeWritten(IOException failure, StartFailure expected) {
        assertThat(StartFailure.of(failure)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED LOCKED by somebody, LOCKED",
        "FAILED PORT_TAKEN java.net.BindException, PORT_TAKEN",
        "FAILED DISK_FULL, DISK_FULL",
        "FAILED, OTHER",
        "'', OTHER",
        "Killed, OTHER"
    })
    void knowsTheReasonThatTheServerSays(String line, StartFailure expected) {
        assertThat(StartFailure.said(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(StartFailure.class)
    void namesTheDirectoryOrThePort(StartFailure failure) {
        assertThat(failure.exception(settings, "").getMessage())
                .containsAnyOf(settings.dataDir().toString(), "7687")
                .doesNotContain("%");
    }

    @Test
    void repeatsWhatTheServerSaidOfAnUnknownReason() {
        assertThat(StartFailure.OTHER.exception(settings, "Killed").getMessage())
                .endsWith("did not start; its logs are in the folder logs there. It said: Killed");
    }
}

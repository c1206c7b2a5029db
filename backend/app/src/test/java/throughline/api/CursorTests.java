package throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor gives the id back that it was made of, to its own list alone. */
final class CursorTests {

    @Property
    void givesBackTheId(@ForAll String id) {
        String kept = new String(id.getBytes(UTF_8), UTF_8);
        assertThat(Cursor.idOf("cases", Cursor.of("cases", kept))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C1", "not a cursor", "Y2FzZXM"})
    void namesTheArgumentWhenItIsNoCursor(String written) {
        assertThatThrownBy(() -> Cursor.idOf("cases", written))
                .isInstanceOf(BadArgumentException.class)
                .hasMessage("after: expected a cursor that an earlier page of cases gave, got " + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"victims", "case", "casesof"})
    void refusesTheCursorOfAnotherList(String list) {
        assertThatThrownBy(() -> Cursor.idOf("cases", Cursor.of(list, "C1"))).isInstanceOf(BadArgumentException.class);
    }
}

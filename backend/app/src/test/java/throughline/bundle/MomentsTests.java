package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times are read as the contract writes them, and no other way. */
final class MomentsTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2024-02-29", "1999-12-31", "9999-12-31"})
    void readsDates(String text) {
        assertThat(Moments.date(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-3-2",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "20260302",
                "2026/03/02",
                "2026-03-02 ",
                "２026-03-02"
            })
    void readsNoOtherDate(String text) {
        assertThat(Moments.date(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T14:05:09+00:00",
                "2026-03-02T14:05:09-05:30",
                "2026-03-02T14:05:09Z",
                "2026-03-02T14:05Z",
                "2026-03-02T14:05+01:00",
                "2026-03-02T00:00:00+18:00"
            })
    void readsTimes(String text) {
        assertThat(Moments.time(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-02",
                "2026-03-02T14:05:09",
                "2026-03-02T14:05",
                "2026-03-02 14:05:09Z",
                "2026-03-02T14:05:09.5Z",
                "2026-03-02T14:05:09+01",
                "2026-03-02T14:05:09+0100",
                "2026-03-02T14:05:09z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T14:60:00Z",
                "2026-03-02T14:05:60Z",
                "2026-03-02T14:05:09+19:00",
                "2026-02-30T14:05:09Z"
            })
    void readsNoOtherTime(String text) {
        assertThat(Moments.time(text)).isNull();
    }
}

package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Symbol;

final class FigureTextTests {

    @ParameterizedTest
    @CsvSource({
        "0.75, 75.0%, 0.7500",
        "0, 0.0%, 0.0000",
        "1, 100.0%, 1.0000",
        // In doubles 0.2885 * 100 is less than 28.85.
        "0.2885, 28.9%, 0.2885",
        // Rounded to four digits first, this would be shown as 95.5.
        "0.95449, 95.4%, 0.9545"
    })
    void showsRatesToPeopleWithOneDecimalAndToProgramsWithFourDigits(double rate, String shown, String plain) {
        Figure figure = Figure.of(rate);
        assertThat(FigureText.shown(figure, Kind.RATE)).isEqualTo(shown);
        assertThat(FigureText.plain(figure, Kind.RATE)).isEqualTo(plain);
    }

    @Test
    void showsDurationsAsTheyAre() {
        assertThat(FigureText.shown(Figure.of(1.5), Kind.DURATION)).isEqualTo("1.5");
        assertThat(FigureText.plain(Figure.of(1.5), Kind.DURATION)).isEqualTo("1.5");
        assertThat(FigureText.plain(Figure.of(30L), Kind.DURATION)).isEqualTo("30");
    }

    @Test
    void leavesNothingWhereASymbolStandsButShowsIt() {
        Figure hidden = Figure.of(Symbol.CONFIDENTIAL);
        assertThat(FigureText.plain(hidden, Kind.COUNT)).isEmpty();
        assertThat(FigureText.shown(hidden, Kind.COUNT)).isEqualTo("[c]");
    }

    @Test
    void keepsNoMoreThanSixDigitsInANumber() {
        assertThat(FigureText.number(Figure.of(1.0 / 3))).isEqualTo(new BigDecimal("0.333333"));
        assertThat(FigureText.number(Figure.of(100.0))).isEqualTo(new BigDecimal("100"));
        assertThat(FigureText.number(Figure.of(0.0))).isEqualTo(BigDecimal.ZERO);
    }
}

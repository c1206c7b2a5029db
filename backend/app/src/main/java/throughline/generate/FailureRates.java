package throughline.generate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** For each kind of failure, in what share of the cases in which it could happen it is planted. */
public final class FailureRates {

    private final Map<FailureKind, Double> rates;

    private FailureRates(Map<FailureKind, Double> rates) {
        this.rates = rates;
    }

    /** The rates used where none are asked for. */
    public static FailureRates usual() {
        Map<FailureKind, Double> rates = new EnumMap<>(FailureKind.class);
        for (FailureKind kind : FailureKind.values()) {
            rates.put(kind, kind.usualRate());
        }
        return new FailureRates(rates);
    }

    /** One rate for all kinds, from 0 to 1. */
    public static FailureRates all(double rate) {
        Map<FailureKind, Double> rates = new EnumMap<>(FailureKind.class);
        for (FailureKind kind : FailureKind.values()) {
            rates.put(kind, rate);
        }
        return new FailureRates(rates);
    }

    /**
     * Reads rates as written on a command line: {@code 0.01} for all kinds, {@code NOT_SENT=0.02} for one. A later one
     * wins; kinds that are not named keep their usual rate.
     *
     * @throws IllegalArgumentException naming what is wrong
     */
    public static FailureRates parse(List<String> written) {
        Map<FailureKind, Double> rates = new EnumMap<>(usual().rates);
        for (String one : written) {
            int equals = one.indexOf('=');
            if (equals < 0) {
                double rate = rate(one, one);
                rates.replaceAll((kind, before) -> rate);
            } else {
                rates.put(kind(one.substring(0, equals)), rate(one.substring(equals + 1), one));
            }
        }
        return new FailureRates(rates);
    }

    private static FailureKind kind(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(FailureKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no failure kind " + written
                        + "; the kinds are "
                        + Arrays.stream(FailureKind.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static double rate(String number, String written) {
        try {
            double rate = Double.parseDouble(number.strip());
            if (rate >= 0 && rate <= 1) {
                return rate;
            }
        } catch (NumberFormatException e) {
            // the sentence below says what was expected
        }
        throw new IllegalArgumentException(
                "The rate " + written + " is not a number from 0 to 1, or a kind with one such as NOT_SENT=0.02");
    }

    /** The rate of one kind. */
    public double of(FailureKind kind) {
        return rates.get(kind);
    }
}

package throughline.generate;

import java.time.LocalDate;

/**
 * What world is asked for. Two equal ones make the same bytes.
 *
 * @param cases how many cases
 * @param seed any number
 * @param asOf the day whose evening the world is written on; nothing in it is later
 * @param months for how many months before that day crimes are reported
 * @param rates how often what goes wrong
 */
public record WorldSpec(int cases, long seed, LocalDate asOf, int months, FailureRates rates) {

    /** The first day of the duties: a case reported before it would be owed nothing. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

    /** The last day of the bank-holiday list. */
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    public WorldSpec {
        if (cases < 1) {
            throw new IllegalArgumentException("A world has at least 1 case, not " + cases);
        }
        if (months < 1) {
            throw new IllegalArgumentException("Crimes are reported over at least 1 month, not " + months);
        }
        if (asOf.isAfter(LAST_DAY) || asOf.minusMonths(months).isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("The " + months + " months before " + asOf + " have to lie between "
                    + FIRST_DAY + " and " + LAST_DAY + ", for which duties and bank holidays are known");
        }
    }

    /** The first day on which a crime can be reported. */
    LocalDate firstDay() {
        return asOf.minusMonths(months);
    }
}

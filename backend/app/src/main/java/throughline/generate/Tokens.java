package throughline.generate;

/** Tokens that stand for what no table may hold. They have no digits, so that nobody takes one for a number. */
final class Tokens {

    private static final String LETTERS = "bcdfghjkmnpqrstvwxyz";

    private Tokens() {}

    static String contact(Dice dice) {
        StringBuilder token = new StringBuilder("contact-");
        for (int i = 0; i < 8; i++) {
            token.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return token.toString();
    }
}

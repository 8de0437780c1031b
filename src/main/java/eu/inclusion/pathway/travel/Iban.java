package eu.inclusion.pathway.travel;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of a bank account, checked with its own check digits (ISO 13616 and ISO 7064, modulo 97). */
final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final int COUNTRY_AND_CHECK = 4;

    private Iban() {
    }

    /**
     * The number without spaces, in capitals.
     *
     * @throws TravelClaimNotPossible when it cannot be right
     */
    static String of(String typed) {
        String plain = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches() || digits(plain).mod(CHECK).intValue() != 1) {
            throw new TravelClaimNotPossible("iban");
        }
        return plain;
    }

    /** Country and check digits go to the end, letters become numbers from 10. */
    private static BigInteger digits(String plain) {
        String turned = plain.substring(COUNTRY_AND_CHECK) + plain.substring(0, COUNTRY_AND_CHECK);
        return new BigInteger(turned.chars().mapToObj(sign -> String.valueOf(Character.digit(sign, Character.MAX_RADIX))).collect(Collectors.joining()));
    }
}

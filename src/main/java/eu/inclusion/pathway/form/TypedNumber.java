package eu.inclusion.pathway.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them: 1.234,5 and 1,234.5 are the same; where it could be either, the language decides. */
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern AROUND = Pattern.compile("[\\s\u00a0\u202f'’]|€|EUR", Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");

    private static final int LONGEST = 50;
    private static final int THOUSAND = 3;
    private static final char NONE = ' ';

    private TypedNumber() {
    }

    /**
     * The number, the text as typed if it is none, or null if nothing was typed.
     *
     * @param decimals how many decimals the question allows, if it says so: with fewer than three, 1.200 is 1200
     */
    public static @Nullable Object read(@Nullable String typed, @Nullable Integer decimals, Locale locale) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST) {
            return typed;
        }
        boolean threeDecimals = decimals == null || decimals >= THOUSAND;
        String plain = plain(AROUND.matcher(typed).replaceAll(""), threeDecimals ? decimalMark(locale) : NONE);
        return PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : typed;
    }

    /** The number as a person of this language types it, without thousands. */
    static String write(Object number, Locale locale) {
        String plain = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
        return number instanceof Number ? plain.replace('.', decimalMark(locale)) : plain;
    }

    private static String plain(String digits, char decimalMark) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            return without(digits, dot > comma ? ',' : '.').replace(',', '.');
        }
        char mark = dot >= 0 ? '.' : ',';
        boolean thousands = THOUSANDS.matcher(digits).matches()
                && (mark != decimalMark || digits.indexOf(mark) != digits.lastIndexOf(mark));
        return thousands ? without(digits, mark) : digits.replace(',', '.');
    }

    private static String without(String digits, char mark) {
        return digits.replace(String.valueOf(mark), "");
    }

    private static char decimalMark(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }
}

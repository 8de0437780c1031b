package eu.inclusion.pathway.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks numbers: a number indeed, not absurdly large or fine, within its limits. */
class NumberCheck {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final int MOST_DIGITS = 18;

    Checked check(FormField field, Object given) {
        BigDecimal number = number(given);
        if (number == null) {
            return Checked.wrong("form.not-a-number");
        }
        FieldRules rules = field.rules();
        if (rules.decimals() != null && number.scale() > rules.decimals()) {
            return rules.decimals() == 0 ? Checked.wrong("form.not-whole")
                    : Checked.wrong("form.too-many-decimals", rules.decimals());
        }
        if (rules.min() != null && number.compareTo(rules.min()) < 0) {
            return Checked.wrong("form.too-small", rules.min());
        }
        if (rules.max() != null && number.compareTo(rules.max()) > 0) {
            return Checked.wrong("form.too-large", rules.max());
        }
        return Checked.fine(whole(rules) ? (Object) number.longValueExact() : number);
    }

    private static boolean whole(FieldRules rules) {
        return rules.decimals() != null && rules.decimals() == 0;
    }

    private static @Nullable BigDecimal number(Object given) {
        if (given instanceof String text && !PLAIN.matcher(text.strip()).matches()
                || !(given instanceof String || given instanceof Number)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(given.toString().strip());
            return usual(number) ? tidy(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean usual(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                && number.precision() <= 2 * MOST_DIGITS;
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

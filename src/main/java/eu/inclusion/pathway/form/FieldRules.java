package eu.inclusion.pathway.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer must meet; a rule that is not set is null. */
public record FieldRules(boolean required, int minLength, int maxLength, @Nullable Pattern pattern,
                         @Nullable Written written, @Nullable BigDecimal min, @Nullable BigDecimal max,
                         @Nullable Integer decimals, boolean noPastDates) {

    /** No text of a person is longer than this, unless the form says otherwise. */
    public static final int LONGEST_TEXT = 10_000;

    /** What kind of address a text must be. */
    public enum Written { EMAIL, PHONE, URL }
}

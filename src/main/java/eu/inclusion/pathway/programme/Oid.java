package eu.inclusion.pathway.programme;

import java.util.Locale;
import java.util.regex.Pattern;

/** An organisation's id in the Organisation Registration system: E and eight digits. NAITDOC, "Add organisations to an application". */
public record Oid(String value) {

    private static final Pattern FORM = Pattern.compile("E\\d{8}");

    public Oid {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An OID is the letter E and eight digits, for example E10000001, not '" + value + "'");
        }
    }

    /** Whether a text is written as an OID is; says nothing about its existence. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

package eu.inclusion.pathway.programme;

import java.util.Locale;
import java.util.regex.Pattern;

/** The code of a National Agency, for example BE05 for JINT; also the agency's tenant in the process engine. */
public record AgencyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}");

    public AgencyCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An agency code is two letters and two digits, for example BE05, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

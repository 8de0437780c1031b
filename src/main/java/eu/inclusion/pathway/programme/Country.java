package eu.inclusion.pathway.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A country by its code in the programme: ISO 3166-1, but EL for Greece and UK for the United Kingdom; GR and GB are understood too. */
public record Country(String code) {

    private static final Set<String> ISO = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    public Country {
        code = inTheProgramme(code.strip().toUpperCase(Locale.ROOT));
        if (!isKnown(code)) {
            throw new IllegalArgumentException("'" + code + "' is no country code; write two letters, for example BE");
        }
    }

    /** Whether a text is a country code that we understand. */
    public static boolean isKnown(String text) {
        String code = inTheProgramme(text.strip().toUpperCase(Locale.ROOT));
        return code.equals("EL") || code.equals("UK") || code.equals("XK") || ISO.contains(code);
    }

    /** The country's name in the reader's language. */
    public String name(Locale reader) {
        return new Locale.Builder().setRegion(iso()).build().getDisplayCountry(reader);
    }

    private String iso() {
        return switch (code) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            default -> code;
        };
    }

    private static String inTheProgramme(String code) {
        return switch (code) {
            case "GR" -> "EL";
            case "GB" -> "UK";
            default -> code;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}

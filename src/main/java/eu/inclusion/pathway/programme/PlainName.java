package eu.inclusion.pathway.programme;

import java.text.Normalizer;
import java.util.Locale;

/** A name without case, accents, marks and spaces at the wrong place, so that two ways of writing one name are the same. */
public record PlainName(String value) {

    public static PlainName of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return new PlainName(apart.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    /** Whether nothing is left of the name. */
    public boolean isEmpty() {
        return value.isEmpty();
    }
}

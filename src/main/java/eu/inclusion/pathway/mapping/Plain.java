package eu.inclusion.pathway.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** A word as it is compared: without case, accents and signs. */
final class Plain {

    private Plain() {
    }

    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

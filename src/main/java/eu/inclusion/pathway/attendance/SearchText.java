package eu.inclusion.pathway.attendance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as one searches for them: without capitals, accents and needless spaces. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {
    }

    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

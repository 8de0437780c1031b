package eu.inclusion.pathway.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Name and place boiled down, so that «Jeugdhuis De Vlieger» and «JEUGDHUIS DE VLIEGER VZW» in Genk are recognised as one. */
public final class MatchKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of("vzw", "asbl", "ivzw", "aisbl", "npo", "ngo", "ev", "cv", "cvba", "bv", "so", "stichting");

    private MatchKey() {
    }

    public static String of(String name, String place) {
        return boiledDown(name) + "@" + boiledDown(place);
    }

    private static String boiledDown(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String words = NO_LETTER_OR_DIGIT.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? plain.toLowerCase(Locale.ROOT).strip() : words;
    }
}

package eu.inclusion.pathway.mapping;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes languages as people name them: by code, or by name in English, Dutch, French, German or the language itself. */
public final class LanguageNames {

    private static final Pattern BETWEEN = Pattern.compile("[;,/\\n\\r]+|\\s+(?:en|and|et|und)\\s+");
    private static final List<Locale> READERS = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);
    private static final List<String> CODES = Arrays.asList(Locale.getISOLanguages());

    private LanguageNames() {
    }

    /**
     * The two-letter codes of the languages named.
     *
     * @throws LanguageUnknown when a name is no language
     */
    public static Set<String> read(String text) {
        Set<String> codes = new LinkedHashSet<>();
        BETWEEN.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty())
                .forEach(name -> codes.add(code(name).orElseThrow(() -> new LanguageUnknown(name))));
        return codes;
    }

    /** The languages' names in the reader's language. */
    public static String write(Set<String> codes, Locale reader) {
        return codes.stream().sorted().map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader)).collect(Collectors.joining(", "));
    }

    private static Optional<String> code(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return CODES.contains(lower) ? Optional.of(lower) : CODES.stream().filter(code -> isCalled(code, lower)).findFirst();
    }

    private static boolean isCalled(String code, String name) {
        Locale language = Locale.forLanguageTag(code);
        return language.getDisplayLanguage(language).toLowerCase(Locale.ROOT).equals(name)
                || READERS.stream().anyMatch(reader -> language.getDisplayLanguage(reader).toLowerCase(Locale.ROOT).equals(name));
    }
}

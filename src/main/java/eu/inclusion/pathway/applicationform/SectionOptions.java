package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.Country;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What there is to choose in the sections, in the reader's language. */
@Component
class SectionOptions {

    /** The official languages of the countries that take part. Programme Guide 2025, pp. 33-36 and 441-459. */
    private static final List<String> LANGUAGES = List.of("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu",
            "is", "it", "lt", "lv", "mk", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "tr");

    private final MessageSource messages;
    private final Map<String, List<Map<String, Object>>> countries = new ConcurrentHashMap<>();

    SectionOptions(MessageSource messages) {
        this.messages = messages;
    }

    List<Map<String, Object>> named(String prefix, Collection<String> codes, Locale reader) {
        return codes.stream().map(code -> option(code, messages.getMessage(prefix + code, null, reader))).toList();
    }

    <E extends Enum<E>> List<Map<String, Object>> named(String prefix, E[] values, Locale reader) {
        return named(prefix, Arrays.stream(values).map(Enum::name).toList(), reader);
    }

    List<Map<String, Object>> sums(Collection<Integer> sums, Locale reader) {
        return sums.stream().sorted().map(sum -> option(sum.toString(), sum(sum, reader))).toList();
    }

    String sum(Integer sum, Locale reader) {
        return messages.getMessage("grantapplication.euro", new Object[] {sum}, reader);
    }

    String say(String key, Locale reader, Object... figures) {
        return messages.getMessage(key, figures, reader);
    }

    List<Map<String, Object>> languages(Locale reader) {
        return sorted(LANGUAGES.stream(), code -> Locale.forLanguageTag(code).getDisplayLanguage(reader), reader);
    }

    /** Every country: who may take part is for the rules to say. */
    List<Map<String, Object>> countries(Locale reader) {
        return countries.computeIfAbsent(reader.getLanguage(), language ->
                sorted(Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).map(code -> new Country(code).code()).distinct(),
                        code -> new Country(code).name(reader), reader));
    }

    private static List<Map<String, Object>> sorted(Stream<String> codes, Function<String, String> name, Locale reader) {
        Collator byName = Collator.getInstance(reader);
        return codes.map(code -> option(code, name.apply(code)))
                .sorted(Comparator.comparing(option -> String.valueOf(option.get("label")), byName)).toList();
    }

    private static Map<String, Object> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}

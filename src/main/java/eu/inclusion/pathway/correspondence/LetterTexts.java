package eu.inclusion.pathway.correspondence;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.jspecify.annotations.Nullable;

/** The sentences of the letters in each language; a sentence that is not there, or lacks a value, is refused. */
class LetterTexts {

    private final ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();

    LetterTexts() {
        sentences.setBasename("messages/correspondence");
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
        sentences.setAlwaysUseMessageFormat(true);
    }

    String say(LetterLanguage language, String key, @Nullable Object... values) {
        if (Arrays.stream(values).anyMatch(Objects::isNull)) {
            throw new LetterIncomplete("The text " + key + " lacks a value: " + Arrays.toString(values));
        }
        try {
            return sentences.getMessage(key, values, language.locale());
        } catch (NoSuchMessageException missing) {
            throw new LetterIncomplete("There is no text " + key + " in " + language);
        }
    }
}

package eu.inclusion.pathway.idea;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who sent an idea.
 *
 * @param email    in lower case
 * @param language in which the person is written to: en or nl
 */
public record IdeaSender(String name, String email, @Nullable String phone, String language) {

    public IdeaSender {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}

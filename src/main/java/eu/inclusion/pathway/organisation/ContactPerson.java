package eu.inclusion.pathway.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Someone who speaks for an organisation and signs in for it by a link sent to the e-mail address.
 *
 * @param email always in lower case; the person's key in the product
 * @param language in which the person is written to: en or nl
 */
@Table("contact_person")
public record ContactPerson(String email, @Nullable String name, @Nullable String role, @Nullable String phone, String language) {

    public ContactPerson {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}

package eu.inclusion.pathway.identity;

import java.util.Locale;
import java.util.Optional;

/** Knows people who may come in although they speak for no organisation in our register: they were invited to something. */
public interface GuestBook {

    /** A person who is invited at this moment. */
    Optional<Guest> find(String email);

    /**
     * A guest.
     *
     * @param language in which the person is written to: en or nl
     */
    record Guest(String email, String name, String language) {

        Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }
}

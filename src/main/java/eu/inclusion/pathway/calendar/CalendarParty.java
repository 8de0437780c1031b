package eu.inclusion.pathway.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A person or an office in a calendar file: who organises, or who comes.
 *
 * @param name as people know it; none where we do not
 */
public record CalendarParty(String email, @Nullable String name) {

    URI address() {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException("No calendar knows the address '" + email + "'", unreadable);
        }
    }
}

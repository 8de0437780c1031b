package eu.inclusion.pathway.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as an organisation names them.
 *
 * @param id of the person, where the organisation changes what it said of somebody
 */
public record NamedPerson(@Nullable EventPersonId id, String name, @Nullable String role, @Nullable String email, boolean companion) {

    public NamedPerson {
        name = name.strip();
        role = role == null || role.isBlank() ? null : role.strip();
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    public NamedPerson(String name, @Nullable String role, @Nullable String email) {
        this(null, name, role, email, false);
    }

    boolean means(EventPerson known) {
        return id != null ? id.equals(known.id()) : name.equalsIgnoreCase(known.name());
    }
}

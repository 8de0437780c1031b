package eu.inclusion.pathway.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as an organisation names them.
 *
 * @param id of the person, where the organisation changes what it said of somebody; it counts only while the name stays the same
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

    /** Whether this is somebody of that name; another name in somebody's row is somebody else. */
    boolean means(EventPerson known) {
        return bare(name).equals(bare(known.name()));
    }

    private static String bare(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}

package eu.inclusion.pathway.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The person a letter goes to.
 *
 * @param email    one e-mail address
 * @param name     how the person is greeted; left out where we do not know it
 * @param language the language to write in; where a letter is not there in it, English
 */
public record Recipient(String email, @Nullable String name, Locale language) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final int LONGEST_ADDRESS = 254;

    public Recipient {
        email = email.strip();
        name = name == null || name.isBlank() ? null : name.strip();
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            throw new IllegalArgumentException("No letter can go to '" + email + "': it is no e-mail address");
        }
    }
}

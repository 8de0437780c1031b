package eu.inclusion.pathway.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands at the door unannounced.
 *
 * @param id given to the page on which it is typed, so that sending it twice makes one person
 * @param organisation its name as it was said; one that takes part in the event or is known to the agency is recognised by it
 * @param email where the person wants to be written to; only if the person says so
 */
public record WalkIn(AttendeeId id, String name, String organisation, @Nullable String email) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    public WalkIn {
        name = shortened(name.strip(), LONGEST_NAME);
        organisation = shortened(organisation.strip(), LONGEST_NAME);
        require(name, "attendance.name-missing");
        require(organisation, "attendance.organisation-missing");
        email = email == null || email.isBlank() ? null : shortened(email.strip().toLowerCase(Locale.ROOT), LONGEST_EMAIL);
    }

    private static void require(String text, String otherwise) {
        if (text.isEmpty()) {
            throw new WalkInIncomplete(otherwise);
        }
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}

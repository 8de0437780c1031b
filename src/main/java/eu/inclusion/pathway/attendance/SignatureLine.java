package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.print.ReadingDirection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person on the list to sign: name, organisation, country. Practice of the agencies' training and cooperation activities. */
public record SignatureLine(@Nullable String name, String nameDirection, String organisation, String organisationDirection, String country,
        boolean companion) {

    static SignatureLine of(Attendee one, Locale reader) {
        return new SignatureLine(one.name(), ReadingDirection.of(one.name() == null ? "" : one.name()), one.from().name(),
                ReadingDirection.of(one.from().name()), one.from().country() == null ? "" : one.from().country().name(reader),
                        one.companion());
    }
}

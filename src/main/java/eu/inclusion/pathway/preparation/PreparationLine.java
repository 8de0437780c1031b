package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPerson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person of an organisation and how far the preparation is, without what was told.
 *
 * @param linkMadeAt when the person got a link to tell it alone
 */
public record PreparationLine(EventPerson person, PreparationStanding standing, boolean byPerson, @Nullable Instant toldAt,
        @Nullable Instant linkMadeAt) {
}

package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.List;

/**
 * The infopack of an event can be read, or a new edition of it.
 *
 * @param changed the sections that are new or say something else; of the first edition all that say something
 * @param otherFiles whether files came or went
 * @param withPlace those who have a place
 */
public record InfopackPublished(EventId eventId, int edition, List<InfopackSection> changed, boolean otherFiles,
        List<ParticipationId> withPlace) {

    public InfopackPublished {
        changed = List.copyOf(changed);
        withPlace = List.copyOf(withPlace);
    }
}

package eu.inclusion.pathway.desk.event;

import java.util.Optional;

/**
 * Tells one chapter of an event's page; every bean of this kind is asked, in the order of its {@code @Order}. What it may tell, it
 * decides by the reader.
 */
public interface EventChapter {

    /** The chapter for this reader; nothing where there is nothing to tell, or not to this reader. */
    Optional<EventSection> of(EventReader reader);
}

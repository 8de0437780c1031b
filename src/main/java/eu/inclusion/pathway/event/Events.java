package eu.inclusion.pathway.event;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all events. */
public interface Events extends ListCrudRepository<Event, EventId> {

    /** The event with this reference. */
    Optional<Event> findByReference(String reference);
}

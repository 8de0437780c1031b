package eu.inclusion.pathway.event;

import org.springframework.data.repository.ListCrudRepository;

/** The store of all events. */
public interface Events extends ListCrudRepository<Event, EventId> {
}

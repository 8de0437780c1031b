package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all calls for international events. */
public interface InternationalCalls extends ListCrudRepository<InternationalCall, EventId> {
}

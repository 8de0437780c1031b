package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all applications to international events. */
interface EventApplications extends ListCrudRepository<EventApplication, EventApplicationId> {

    Optional<EventApplication> findByEventIdAndOrganisationId(EventId event, OrganisationId organisation);

    List<EventApplication> findByEventIdAndAgencyAndStatusIn(EventId event, AgencyCode agency, Collection<EventApplicationStatus> statuses);

    List<EventApplication> findByEventIdAndStatusIn(EventId event, Collection<EventApplicationStatus> statuses);
}

package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds and keeps what organisations answer to calls. */
@Component
class ApplicationBook {

    private final EventApplications applications;
    private final Organisations organisations;

    ApplicationBook(EventApplications applications, Organisations organisations) {
        this.applications = applications;
        this.organisations = organisations;
    }

    Optional<EventApplication> find(EventId event, OrganisationId organisation) {
        return applications.findByEventIdAndOrganisationId(event, organisation);
    }

    Optional<EventApplication> find(EventApplicationId id) {
        return applications.findById(id);
    }

    List<EventApplication> underWay(EventId event) {
        return applications.findByEventIdAndStatusIn(event, Arrays.stream(EventApplicationStatus.values())
                .filter(EventApplicationStatus::isWithdrawable).toList());
    }

    /** The same for one organisation; whoever writes for this organisation at the same moment waits until this is done. */
    Optional<EventApplication> held(EventId event, OrganisationId organisation) {
        organisations.findWithLockById(organisation).orElseThrow();
        return find(event, organisation);
    }

    EventApplication save(EventApplication application) {
        return applications.save(application);
    }
}

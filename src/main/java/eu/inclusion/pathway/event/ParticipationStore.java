package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all participations. */
interface ParticipationStore extends ListCrudRepository<Participation, ParticipationId> {

    Optional<Participation> findFirstByPathIdAndKindAndStatusIn(OrganisationPathId pathId, EventKind kind, Collection<ParticipationStatus> statuses);

    /** Held until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Participation> findWithLockByPathIdAndKindAndStatus(OrganisationPathId pathId, EventKind kind, ParticipationStatus status);

    /** The same of several paths, always in one order, so that nobody waits for one that waits for it. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Participation> findWithLockByPathIdInAndKindAndStatusOrderById(Collection<OrganisationPathId> paths, EventKind kind, ParticipationStatus status);

    List<Participation> findByPathIdAndStatusIn(OrganisationPathId pathId, Collection<ParticipationStatus> statuses);

    /** Some participations, kept from everybody else's hands until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Participation> findByIdInOrderById(Collection<ParticipationId> ids);

    List<Participation> findByIdIn(Collection<ParticipationId> ids);

    List<Participation> findByEventIdAndStatus(EventId event, ParticipationStatus status, Limit atMost);

    List<Participation> findByEventIdAndStatusIn(EventId event, Collection<ParticipationStatus> statuses);
}

package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of travel claims. */
public interface TravelClaims extends ListCrudRepository<TravelClaim, TravelClaimId> {

    Optional<TravelClaim> findByReference(String reference);

    List<TravelClaim> findByReferenceIn(Collection<String> references);

    Optional<TravelClaim> findByEventIdAndEventPersonId(EventId event, EventPersonId person);

    List<TravelClaim> findByParticipationId(ParticipationId participation);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<TravelClaim> findWithLockById(TravelClaimId id);
}

package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all rounds of invitations. */
interface InvitationRoundStore extends ListCrudRepository<InvitationRound, InvitationRoundId> {

    List<InvitationRound> findByEventIdOrderByNumber(EventId event);

    Optional<InvitationRound> findFirstByEventIdAndStatusOrderByNumber(EventId event, RoundStatus status);

    /** The round, kept from everybody else's hands until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<InvitationRound> findOneById(InvitationRoundId id);
}

package eu.inclusion.pathway.strand;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of meetings. */
public interface StrandMeetings extends ListCrudRepository<StrandMeeting, StrandMeetingId> {

    Optional<StrandMeeting> findByReference(String reference);

    List<StrandMeeting> findByReferenceIn(Collection<String> references);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<StrandMeeting> findWithLockById(StrandMeetingId id);
}

package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The store of agreed actions. */
public interface AgreedActions extends ListCrudRepository<AgreedAction, AgreedActionId> {

    List<AgreedAction> findByMeetingIdOrderByReference(StrandMeetingId meeting);

    Optional<AgreedAction> findByReference(String reference);

    List<AgreedAction> findByReferenceIn(Collection<String> references);

    int countByMeetingId(StrandMeetingId meeting);

    /** What is still to be done in a strand, the most urgent first; at most 100. */
    @Query("""
            select a.* from agreed_action a join strand_meeting_strand s on s.meeting_id = a.meeting_id
            where s.strand = :strand and a.status = 'OPEN' order by a.due_on, a.reference fetch first 100 rows only""")
    List<AgreedAction> openIn(Strand strand);

    /** What an agency still has to do, whoever hosted the meeting, the most urgent first; at most 100. */
    List<AgreedAction> findTop100ByAgencyAndStatusOrderByDueOn(AgencyCode agency, ActionStatus status);
}

package eu.inclusion.pathway.grantapplication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what was received. */
public interface Submissions extends ListCrudRepository<Submission, UUID> {

    /** The references of a call's applications that an agency has in hand. */
    @Query("""
            select distinct s.reference from submission s join grant_application a on a.id = s.application_id
            where a.call_year = :callYear and a.action = :action and a.round = :round and a.status <> 'CLOSED'""")
    List<String> referencesInHand(int callYear, String action, int round);

    /** All versions of an application, the first one first. */
    List<Submission> findByApplicationIdOrderByNumber(GrantApplicationId application);

    Optional<Submission> findByApplicationIdAndNumber(GrantApplicationId application, int number);

    Optional<Submission> findFirstByApplicationIdOrderByNumberDesc(GrantApplicationId application);

    Optional<Submission> findByApplicationIdAndStamp(GrantApplicationId application, String stamp);

    /** The version that counts of each of these applications. */
    @Query("""
            select s.* from submission s join grant_application a on a.id = s.application_id and a.versions_counting = s.number
            where a.id in (:applications)""")
    List<Submission> counting(Collection<GrantApplicationId> applications);

    /** References of the versions that count of other applications of a round by one consortium. */
    @Query("""
            select s.reference from submission s join grant_application a on a.id = s.application_id and a.versions_counting = s.number
            where s.consortium_key = :consortiumKey and a.id <> :self and a.call_year = :callYear and a.action = :action and a.round = :round
              and (a.outcome is null or a.outcome <> 'WITHDRAWN') order by s.received_at, s.reference""")
    List<String> ofConsortium(String consortiumKey, UUID self, int callYear, String action, int round);

    /** All versions that bear a reference, the first one first. */
    List<Submission> findByReferenceOrderByNumber(String reference);

    boolean existsByReference(String reference);
}

package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of grant applications. */
public interface GrantApplications extends ListCrudRepository<GrantApplication, GrantApplicationId> {

    List<GrantApplication> findByOrganisationIdInOrderByStartedAtDesc(Collection<OrganisationId> organisations);

    List<GrantApplication> findByOrganisationId(OrganisationId organisation);

    /** Those of an organisation in one round that it has not taken back, the last one begun first. */
    @Query("""
            select * from grant_application where organisation_id = :organisation and call_year = :callYear and action = :action
              and round = :round and (outcome is null or outcome <> 'WITHDRAWN') order by started_at desc, id""")
    List<GrantApplication> inRound(UUID organisation, int callYear, String action, int round);

    /** All that were begun on one path. */
    @Query("select * from grant_application where path_id = :path")
    List<GrantApplication> findByPathId(UUID path);

    /** Holds an application until the transaction ends, so that saving and submitting it come one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<GrantApplication> findWithLockById(GrantApplicationId id);

    /** The application that was received under this reference. */
    @Query("select * from grant_application where id in (select application_id from submission where reference = :reference)")
    Optional<GrantApplication> findByReference(String reference);
}

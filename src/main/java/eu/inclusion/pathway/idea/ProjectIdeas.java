package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of ideas. */
public interface ProjectIdeas extends ListCrudRepository<ProjectIdea, ProjectIdeaId> {

    Optional<ProjectIdea> findByReference(String reference);

    List<ProjectIdea> findByReferenceIn(Collection<String> references);

    Optional<ProjectIdea> findBySecret(String secret);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ProjectIdea> findWithLockById(ProjectIdeaId id);

    /** The same idea of the same person that waits already: a second click. */
    @Query("select * from project_idea where sender_email = :email and summary = :summary and status = 'RECEIVED' fetch first 1 rows only")
    Optional<ProjectIdea> findWaiting(String email, String summary);

    List<ProjectIdea> findTop100ByKeptUntilBefore(LocalDate day);

    /** Those that were sent by somebody who had signed in for an organisation, the newest first; an address that was typed proves nothing. */
    @Query("select * from project_idea where organisation_id = :organisation order by received_at desc fetch first 50 rows only")
    List<ProjectIdea> ofOrganisation(OrganisationId organisation);
}

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

    /** Those that were sent for an organisation, or by somebody who speaks for it; the newest first. */
    @Query("""
            select i.* from project_idea i
            where i.id in (
                select s.id from project_idea s where s.organisation_id = :organisation
                union
                select m.id from project_idea m join contact_person c on c.email = m.sender_email where c.organisation_id = :organisation)
            order by i.received_at desc
            fetch first 50 rows only""")
    List<ProjectIdea> ofOrganisation(OrganisationId organisation);
}

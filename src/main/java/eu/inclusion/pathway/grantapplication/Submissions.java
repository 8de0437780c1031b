package eu.inclusion.pathway.grantapplication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what was received. */
public interface Submissions extends ListCrudRepository<Submission, UUID> {

    Optional<Submission> findByApplicationId(GrantApplicationId application);

    List<Submission> findByApplicationIdIn(Collection<GrantApplicationId> applications);

    Optional<Submission> findByReference(String reference);

    boolean existsByReference(String reference);
}

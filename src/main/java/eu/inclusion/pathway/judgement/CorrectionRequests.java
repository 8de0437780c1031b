package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The store of corrections that were asked for. */
interface CorrectionRequests extends ListCrudRepository<CorrectionRequest, UUID> {

    List<CorrectionRequest> findByApplicationIdOrderByAskedAt(GrantApplicationId application);
}

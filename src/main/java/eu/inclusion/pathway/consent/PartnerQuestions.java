package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The store of questions to partners. */
interface PartnerQuestions extends ListCrudRepository<PartnerQuestion, UUID> {

    List<PartnerQuestion> findByApplicationIdOrderByAskedAt(GrantApplicationId application);

    Optional<PartnerQuestion> findBySecret(String secret);
}

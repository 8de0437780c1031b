package eu.inclusion.pathway.award;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import org.springframework.data.repository.ListCrudRepository;

/** The store of decisions. */
interface AwardRecords extends ListCrudRepository<AwardDecision, GrantApplicationId> {
}

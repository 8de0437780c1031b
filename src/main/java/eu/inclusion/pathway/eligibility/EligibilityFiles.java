package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what was found of each application. */
interface EligibilityFiles extends ListCrudRepository<EligibilityFile, GrantApplicationId> {
}

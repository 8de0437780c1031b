package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what was found of each application. */
interface EligibilityFiles extends ListCrudRepository<EligibilityFile, GrantApplicationId> {
}

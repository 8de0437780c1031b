package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.AgencyCode;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what agencies pay. */
interface TravelRulesStore extends ListCrudRepository<TravelRules, AgencyCode> {
}

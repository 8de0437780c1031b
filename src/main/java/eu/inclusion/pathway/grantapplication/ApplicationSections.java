package eu.inclusion.pathway.grantapplication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what is written in drafts. */
interface ApplicationSections extends ListCrudRepository<ApplicationSection, UUID> {

    List<ApplicationSection> findByApplicationId(GrantApplicationId application);

    Optional<ApplicationSection> findByApplicationIdAndKind(GrantApplicationId application, SectionKind kind);
}

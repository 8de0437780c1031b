package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The store of what is written in drafts. */
public interface ApplicationSections extends ListCrudRepository<ApplicationSection, UUID> {

    List<ApplicationSection> findByApplicationId(GrantApplicationId application);

    List<ApplicationSection> findByKindAndApplicationIdIn(SectionKind kind, Collection<GrantApplicationId> applications);

    Optional<ApplicationSection> findByApplicationIdAndKind(GrantApplicationId application, SectionKind kind);
}

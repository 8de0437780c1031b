package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all paths. */
public interface OrganisationPaths extends ListCrudRepository<OrganisationPath, OrganisationPathId> {

    Optional<OrganisationPath> findByReference(String reference);

    List<OrganisationPath> findByOrganisationIdOrderByOpenedAt(OrganisationId organisationId);

    List<OrganisationPath> findByOrganisationIdAndAgency(OrganisationId organisationId, AgencyCode agency);
}

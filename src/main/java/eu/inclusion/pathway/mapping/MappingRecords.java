package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all mapping records. */
public interface MappingRecords extends ListCrudRepository<MappingRecord, OrganisationPathId> {

    List<MappingRecord> findByOrganisationIdOrderByRecordedAt(OrganisationId organisationId);
}

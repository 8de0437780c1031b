package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all mentorings. */
public interface Mentorings extends ListCrudRepository<Mentoring, MentoringId> {

    List<Mentoring> findByPathIdAndStatusIn(OrganisationPathId pathId, Collection<MentoringStatus> statuses);
}

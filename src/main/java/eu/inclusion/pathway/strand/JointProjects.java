package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Strand;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The store of joint projects. */
public interface JointProjects extends ListCrudRepository<JointProject, JointProjectId> {

    List<JointProject> findTop200ByStrandOrderByTitle(Strand strand);
}

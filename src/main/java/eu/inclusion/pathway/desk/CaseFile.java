package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.correspondence.SentLetter;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.todo.ToDo;
import java.util.List;

/** All that is known of one case, for one page. */
public record CaseFile(OrganisationPath path, Organisation organisation, List<PathEntry> timeline, List<ToDo> tasks,
        List<SentLetter> letters) {

    /** Whether the phase can be skipped now. */
    public boolean isSkippable() {
        return path.status() == PathStatus.ACTIVE && path.phase() != null;
    }

    public boolean isResting() {
        return path.status() == PathStatus.DORMANT;
    }

    public boolean isOpen() {
        return path.status().isOpen();
    }
}

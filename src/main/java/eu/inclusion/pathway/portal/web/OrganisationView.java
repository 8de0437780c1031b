package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.organisation.Organisation;
import java.util.List;

/** All that an organisation's page shows. */
record OrganisationView(Organisation organisation, List<ToDoLine> toDos, List<PathView> paths, List<GrantApplication> applications,
        List<ProjectIdea> ideas) {
}

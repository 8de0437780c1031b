package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.todo.ToDos;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers an organisation's page: what waits for it first, then where it stands. */
@Component
class OrganisationViews {

    private final PathViews paths;
    private final ToDos toDos;
    private final GrantApplications applications;
    private final ProjectIdeas ideas;
    private final ToDoWords words;

    OrganisationViews(PathViews paths, ToDos toDos, GrantApplications applications, ProjectIdeas ideas, ToDoWords words) {
        this.paths = paths;
        this.toDos = toDos;
        this.applications = applications;
        this.ideas = ideas;
        this.words = words;
    }

    OrganisationView of(Organisation organisation, Locale reader) {
        List<ToDoLine> open = toDos.of(organisation.id()).stream().map(toDo -> words.line(toDo, reader)).toList();
        return new OrganisationView(organisation, open, paths.of(organisation),
                applications.findByOrganisationIdInOrderByStartedAtDesc(List.of(organisation.id())), ideas.ofOrganisation(organisation.id()));
    }
}

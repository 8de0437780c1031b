package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The project ideas that the organisation sent to this agency, before or on its path, and what an officer wrote back. */
@Component
@Order(6)
class IdeasChapter implements ChapterSource {

    private final ProjectIdeas ideas;

    IdeasChapter(ProjectIdeas ideas) {
        this.ideas = ideas;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        return ideas.ofOrganisation(path.organisationId()).stream().filter(idea -> idea.agency().equals(path.agency()))
                .flatMap(idea -> chapter(idea, words).stream()).toList();
    }

    private static List<Chapter> chapter(ProjectIdea idea, Words words) {
        return new Facts(words)
                .add("desk.status", Facts.joined(", ", words.of("idea.page.status." + idea.status()), words.day(idea.receivedAt())))
                .add("desk.idea", idea.summary())
                .add("idea.page.advice", idea.advice() == null ? null : idea.advice().text())
                .chapter("desk.chapter.idea");
    }
}

package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Writes an organisation letters about an event that invited it. */
@Component
class EventPost {

    private final Post post;
    private final EventCases cases;

    EventPost(Post post, EventCases cases) {
        this.post = post;
        this.cases = cases;
    }

    /**
     * @param key what makes the letter one, for example {@code event-invitation/<task id>}
     * @param page to which its link leads
     */
    void write(Participation participation, String key, String page, Text text) {
        Event event = cases.event(participation.event());
        post.toOrganisation(participation.organisationId(), participation.agency(), participation.pathReference(), key, page,
                (organisation, link) -> text.of(organisation,
                        new EventLetter.EventDetails(event.title(), event.startsOn(), event.endsOn(), event.place()), link));
    }

    /** A letter's text, given what it is about. */
    interface Text {
        LetterText of(Organisation organisation, EventLetter.EventDetails event, URI link);
    }
}

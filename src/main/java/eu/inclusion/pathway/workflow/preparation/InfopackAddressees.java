package eu.inclusion.pathway.workflow.preparation;

import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.workflow.Post;
import eu.inclusion.pathway.workflow.event.EventNotices;
import java.net.URI;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Those to whom letters about an infopack go. */
@Component
class InfopackAddressees {

    private final PreparationPost persons;
    private final Post post;
    private final Events events;
    private final EventNotices notices;

    InfopackAddressees(PreparationPost persons, Post post, Events events, EventNotices notices) {
        this.persons = persons;
        this.post = post;
        this.events = events;
        this.notices = notices;
    }

    void beginToTell(EventId event) {
        notices.begin(events.findById(event).orElseThrow());
    }

    PreparationPost.Known of(ParticipationId participation) {
        return persons.of(participation);
    }

    /** @param text given the organisation's name and the link to the infopack; of an edition it is written once */
    void write(PreparationPost.Known known, int edition, BiFunction<String, URI, LetterText> text) {
        String participation = known.participation().id().text();
        post.toOrganisation(known.organisation().id(), known.participation().agency(), known.participation().pathReference(),
                "infopack/" + participation + "/" + edition, "/portal/preparations/" + participation + "/infopack",
                (organisation, link) -> text.apply(organisation.name(), link));
    }
}

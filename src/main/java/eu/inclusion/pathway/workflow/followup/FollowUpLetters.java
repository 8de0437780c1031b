package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Writes to an organisation half a year after an international event. */
@Component
class FollowUpLetters {

    private final Post post;
    private final FollowUpCases cases;

    FollowUpLetters(Post post, FollowUpCases cases) {
        this.post = post;
        this.cases = cases;
    }

    void write(DelegateTask task, String key, Text text) {
        Participation participation = cases.participationOf(task);
        Event event = cases.eventOf(participation);
        LocalDate answerBy = ProgrammeTime.dayOf(task.getDueDate().toInstant());
        post.toOrganisation(participation.organisationId(), participation.agency(), participation.pathReference(), key + "/" + task.getId(),
                "/portal/to-dos/" + task.getId(), (organisation, link) -> text.of(organisation,
                        new EventLetter.EventDetails(event.title(), event.startsOn(), event.endsOn(), event.place()), answerBy, link));
    }

    /** A letter's text, given what it is about. */
    interface Text {
        LetterText of(Organisation organisation, EventLetter.EventDetails event, LocalDate answerBy, URI link);
    }
}

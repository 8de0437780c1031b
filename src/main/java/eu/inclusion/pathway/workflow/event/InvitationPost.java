package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventCallLetter;
import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.invitation.InvitationLetters;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Which letter an organisation gets when its answer is awaited. An event invites one person by letter once, for however many
 * organisations that person speaks; who is asked again is reminded, and who may move up is offered the place. Places of an
 * international event are kept for those whom its host selected, at once or later.
 */
@Component
class InvitationPost {

    private final EventPost post;
    private final InvitationLetters letters;

    InvitationPost(EventPost post, InvitationLetters letters) {
        this.post = post;
        this.letters = letters;
    }

    void write(Participation participation, DelegateTask task) {
        if (participation.status() == ParticipationStatus.OFFERED) {
            offer(participation, task);
        } else {
            letters.take(participation).ifPresentOrElse(letter -> post.write(participation,
                            "event-invitation/" + participation.event().text() + "/" + participation.id().text(),
                            letter.alsoFor().isEmpty() ? toDo(task) : "/portal",
                            (organisation, event, link) -> new EventLetter.EventInvitation(organisation.name(), event, answerBy(task), link, letter.alsoFor())),
                    () -> remindIfAskedAgain(participation, task));
        }
    }

    private void offer(Participation participation, DelegateTask task) {
        post.write(participation, "event-place-offered/" + task.getId(), toDo(task),
                (organisation, event, link) -> participation.kind() == EventKind.INTERNATIONAL
                        ? new EventCallLetter.EventApplicationSelected(organisation.name(), event, answerBy(task), link)
                        : new EventLetter.EventPlaceOffered(organisation.name(), event, answerBy(task), link));
    }

    private void remindIfAskedAgain(Participation participation, DelegateTask task) {
        Optional.ofNullable(task.getVariable(EventParticipationProcess.ANSWER)).filter(EventParticipationProcess.ASK_AGAIN::equals)
                .ifPresent(again -> post.write(participation, "event-invitation-again/" + task.getId(), toDo(task),
                        (organisation, event, link) -> new EventLetter.EventInvitationReminder(organisation.name(), event, answerBy(task), link)));
    }

    private static String toDo(DelegateTask task) {
        return "/portal/to-dos/" + task.getId();
    }

    private static LocalDate answerBy(DelegateTask task) {
        return ProgrammeTime.dayOf(task.getDueDate().toInstant());
    }
}

package eu.inclusion.pathway.portal.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventNews;
import eu.inclusion.pathway.event.EventQuestions;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds an organisation's part in an event for whoever speaks for it; anybody else's is not there. */
@Component
class OwnEvents {

    private static final Set<String> KINDS = Set.of("Task_AnswerInvitation", "Task_PrepareParticipation", "Task_GiveFeedback");

    private final Replies replies;
    private final Events events;
    private final EventNews news;
    private final EventQuestions questions;
    private final ToDos toDos;

    OwnEvents(Replies replies, Events events, EventNews news, EventQuestions questions, ToDos toDos) {
        this.replies = replies;
        this.events = events;
        this.news = news;
        this.questions = questions;
        this.toDos = toDos;
    }

    OwnEvent find(UUID id, Contact contact) {
        Participation own = participation(id).filter(one -> contact.speaksFor(one.organisationId()) && one.eventId() != null
                        && !one.status().awaitsInvitation())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Event event = events.findById(own.event()).orElseThrow();
        return new OwnEvent(own, event, news.isAsked(own.id()), news.whyMoved(event.id()).orElse(null), toDo(own), questions.answerTo(own.id()).orElse(null));
    }

    private Optional<Participation> participation(UUID id) {
        try {
            return Optional.of(replies.get(new ParticipationId(id)));
        } catch (NoSuchElementException none) {
            return Optional.empty();
        }
    }

    private @Nullable ToDo toDo(Participation own) {
        return !own.status().isUnderWay() ? null : toDos.of(own.organisationId()).stream()
                .filter(one -> one.caseReference().equals(own.pathReference()) && KINDS.contains(one.kind())).findFirst().orElse(null);
    }

    /**
     * An event as its page shows it.
     *
     * @param asked whether the organisation is asked if the event as it was moved suits it
     * @param whyMoved what the agency said when it moved the event, if it did
     * @param toDo what waits for the organisation in this event
     * @param answer of the agency to the organisation's question
     */
    record OwnEvent(Participation participation, Event event, boolean asked, @Nullable String whyMoved, @Nullable ToDo toDo, @Nullable String answer) {

        public boolean comes() {
            return participation.status() == ParticipationStatus.ACCEPTED && event.status().isToCome();
        }

        public boolean waits() {
            return participation.status() == ParticipationStatus.WAITING_LIST && event.status().isToCome();
        }
    }
}

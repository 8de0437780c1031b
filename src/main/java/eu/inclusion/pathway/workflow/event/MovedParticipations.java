package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.EntryStatus;
import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventHistory;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.workflow.Deadlines;
import eu.inclusion.pathway.workflow.WaitingTimers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a move or a cancellation means for one organisation: a letter in its language, and a case that goes by the new days. */
@Component
class MovedParticipations {

    private static final Set<String> PROCESSES = Set.of(EventParticipationProcess.PROCESS);
    private static final String ANSWER = "Task_AnswerInvitation";

    private final EventPost post;
    private final EventHistory history;
    private final WaitingTimers timers;
    private final Deadlines deadlines;

    MovedParticipations(EventPost post, EventHistory history, WaitingTimers timers, Deadlines deadlines) {
        this.post = post;
        this.history = history;
        this.timers = timers;
        this.deadlines = deadlines;
    }

    /**
     * The case goes by the new days.
     *
     * @return whether a reminder of its own still waits
     */
    boolean follow(Participation one, Event event) {
        Optional.ofNullable(one.answerBy()).ifPresent(last -> timers.due(one.pathReference(), Set.of(ANSWER), deadlines.endOf(last)));
        timers.due(one.pathReference(), Set.of("Task_PrepareParticipation"), deadlines.startOf(event.startsOn()));
        return timers.follow(PROCESSES, one.pathReference(), "eventDates.").contains(ANSWER);
    }

    void writeMoved(Participation one, Event event) {
        String why = why(event);
        String key = "event-moved/" + one.id().text() + "/" + event.sequence();
        switch (one.status()) {
            case INVITED, OFFERED -> post.write(one, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventMovedInvitation(organisation.name(), details, why, answerBy(one), link));
            case ACCEPTED -> post.writeWithCalendar(one, EntryStatus.CONFIRMED, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventMovedPlace(organisation.name(), details, why, link));
            case WAITING_LIST -> post.write(one, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventMovedWaiting(organisation.name(), details, why, link));
            default -> { }
        }
    }

    /** Whoever said that it comes may have the event in a calendar. */
    void writeCalledOff(Participation one, Event event) {
        EventPost.Text text = (organisation, details, link) -> new EventLetter.EventCalledOff(organisation.name(), details, why(event), link);
        String key = "event-called-off/" + one.id().text();
        if (one.persons() == null) {
            post.write(one, key, "/portal", text);
        } else {
            post.writeWithCalendar(one, EntryStatus.CANCELLED, key, "/portal", text);
        }
    }

    void remind(Participation one, Event event) {
        post.write(one, "event-invitation-reminder/" + one.id().text() + "/" + event.sequence(), page(one), (organisation, details, link) ->
                new EventLetter.EventInvitationReminder(organisation.name(), details, answerBy(one), link));
    }

    private String why(Event event) {
        return history.of(event.id()).stream().map(change -> change.reason()).filter(Objects::nonNull).findFirst().orElse("–");
    }

    private static LocalDate answerBy(Participation one) {
        return Objects.requireNonNull(one.answerBy(), "whoever is invited has a day to answer");
    }

    private static String page(Participation one) {
        return "/portal/events/" + one.id().text();
    }
}

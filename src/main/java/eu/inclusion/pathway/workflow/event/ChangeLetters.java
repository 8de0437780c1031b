package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.EntryStatus;
import eu.inclusion.pathway.correspondence.EventChanges;
import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.WhatChanged;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Letters to an organisation whose event is moved, changed or called off, with the event for its calendar if it comes. */
@Component
class ChangeLetters {

    private final EventPost post;

    ChangeLetters(EventPost post) {
        this.post = post;
    }

    /** One letter of all that the organisation has not heard; none where nothing of it concerns the organisation. */
    void write(Participation one, Event event, WhatChanged news) {
        if (news.isMove()) {
            writeMoved(one, event, news);
        } else if (news.concerns(one.status())) {
            writeChanged(one, event, news);
        }
    }

    private void writeMoved(Participation one, Event event, WhatChanged news) {
        String why = Objects.requireNonNullElse(news.why(), "–");
        EventChanges changes = ChangeWords.besidesTheMove(event, news);
        String key = "event-moved/" + one.id().text() + "/" + event.sequence();
        switch (one.status()) {
            case INVITED, OFFERED -> post.write(one, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventMovedInvitation(organisation.name(), details, why, changes, answerBy(one), link));
            case ACCEPTED -> post.writeWithCalendar(one, EntryStatus.CONFIRMED, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventMovedPlace(organisation.name(), details, why, changes, link));
            case WAITING_LIST -> post.write(one, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventMovedWaiting(organisation.name(), details, why, changes, link));
            default -> { }
        }
    }

    private void writeChanged(Participation one, Event event, WhatChanged news) {
        String word = Objects.requireNonNullElse(news.why(), "");
        EventChanges changes = ChangeWords.all(event, news);
        String key = "event-changed/" + one.id().text() + "/" + event.sequence();
        switch (one.status()) {
            case INVITED, OFFERED -> post.write(one, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventChangedInvitation(organisation.name(), details, changes, word, answerBy(one), link));
            case ACCEPTED -> post.writeWithCalendar(one, EntryStatus.CONFIRMED, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventChangedPlace(organisation.name(), details, changes, word, link));
            case WAITING_LIST -> post.write(one, key, page(one), (organisation, details, link) ->
                    new EventLetter.EventChangedWaiting(organisation.name(), details, changes, word, link));
            default -> { }
        }
    }

    /** Whoever said that it comes may have the event in a calendar. */
    void writeCalledOff(Participation one, Event event) {
        String why = Objects.requireNonNullElse(event.cancelledBecause(), "–");
        EventPost.Text text = (organisation, details, link) -> new EventLetter.EventCalledOff(organisation.name(), details, why, link);
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

    private static LocalDate answerBy(Participation one) {
        return Objects.requireNonNull(one.answerBy(), "whoever is invited has a day to answer");
    }

    private static String page(Participation one) {
        return "/portal/events/" + one.id().text();
    }
}

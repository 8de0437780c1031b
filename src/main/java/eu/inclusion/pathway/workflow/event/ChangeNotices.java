package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventNews;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.PlanFact;
import eu.inclusion.pathway.event.WhatChanged;
import eu.inclusion.pathway.workflow.Messages;
import eu.inclusion.pathway.workflow.event.EventNoticeProcess.Left;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those concerned of an event's change, a portion at a time: a letter for each, and each one's case follows. */
@Component
class ChangeNotices {

    private static final int PORTION = 25;

    private final EventNews news;
    private final Events events;
    private final Messages messages;
    private final MovedParticipations participations;
    private final ChangeLetters letters;

    ChangeNotices(EventNews news, Events events, Messages messages, MovedParticipations participations, ChangeLetters letters) {
        this.news = news;
        this.events = events;
        this.messages = messages;
        this.participations = participations;
        this.letters = letters;
    }

    Left tellSome(EventId id) {
        List<EventNews.Untold> some = news.take(id, PORTION);
        Event event = events.findById(id).orElseThrow();
        if (event.status() == EventStatus.CANCELLED) {
            some.forEach(one -> callOff(one.participation(), event));
        } else {
            some.forEach(one -> tell(one.participation(), event, one.news()));
        }
        return some.size() == PORTION ? Left.SOME : news.remindsAnybody(id) ? Left.REMIND : Left.NOBODY;
    }

    private void callOff(Participation one, Event event) {
        if (one.status() == ParticipationStatus.CANCELLED) {
            letters.writeCalledOff(one, event);
            messages.tell("EventCancelled", one.pathReference(), Map.of());
        }
    }

    private void tell(Participation one, Event event, WhatChanged changed) {
        if (changed.facts().contains(PlanFact.DAYS) || changed.facts().contains(PlanFact.REPLY_BY)) {
            follow(one, event);
        }
        letters.write(one, event, changed);
    }

    private void follow(Participation one, Event event) {
        boolean reminderWaits = participations.follow(one, event);
        if (one.status() == ParticipationStatus.INVITED && !reminderWaits) {
            news.remindLater(one.id());
        }
    }

    /** Nobody is reminded where the event was moved again: that move has a notice of its own. */
    Left remindSome(EventId id, int sequence) {
        Event event = events.findById(id).orElseThrow();
        if (news.movedSince(id, sequence) || !event.status().isToCome()) {
            return Left.NOBODY;
        }
        List<Participation> some = news.takeSilent(id, PORTION);
        some.forEach(one -> letters.remind(one, event));
        return some.size() == PORTION ? Left.SOME : Left.NOBODY;
    }
}

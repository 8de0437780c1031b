package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.preparation.GuardianPermissions;
import eu.inclusion.pathway.preparation.PreparationLine;
import eu.inclusion.pathway.preparation.PreparationWords;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.programme.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the pages on which an organisation prepares for an event. */
@Component
class PreparationPages {

    private final Events events;
    private final Replies replies;
    private final Preparations preparations;
    private final GuardianPermissions guardians;
    private final PreparationWords words;

    PreparationPages(Events events, Replies replies, Preparations preparations, GuardianPermissions guardians, PreparationWords words) {
        this.events = events;
        this.replies = replies;
        this.preparations = preparations;
        this.guardians = guardians;
        this.words = words;
    }

    Event event(Participation participation) {
        return events.findById(participation.event()).orElseThrow();
    }

    ModelAndView overview(Participation participation, Locale reader) {
        return framed("portal/preparation/overview", participation, reader).addObject("lines", preparations.lines(participation.id()));
    }

    ModelAndView person(Participation participation, EventPerson person, FormView form, @Nullable Refusal refused, HttpStatus status, Locale reader) {
        PreparationLine line = preparations.lines(participation.id()).stream().filter(one -> one.person().id().equals(person.id()))
                .findFirst().orElseThrow(OwnParticipations::notThere);
        ModelAndView page = framed("portal/preparation/person", participation, reader).addObject("person", person).addObject("form", form)
                .addObject("refused", refused).addObject("line", line)
                .addObject("permission", line.byPerson() ? null : guardians.of(person.id()).orElse(null));
        page.setStatus(status);
        return page;
    }

    /** The page that shows a link, this once, or says that it went to the person only. */
    ModelAndView link(Participation participation, EventPerson person, @Nullable String link, Locale reader) {
        return framed("portal/preparation/link", participation, reader).addObject("person", person).addObject("link", link);
    }

    Participation participation(EventPerson person) {
        return replies.get(person.participationId());
    }

    /** The person's own page, which shows nothing that the person told. */
    ModelAndView alone(Participation participation, EventPerson person, FormView form, Locale reader) {
        return framed("portal/preparation/alone", participation, reader).addObject("person", person).addObject("form", form)
                .addObject("toldOn", preparations.toldAloneAt(person.id()).map(told -> words.moment(told, reader)).orElse(null))
                .addObject("permission", guardians.of(person.id()).orElse(null));
    }

    private ModelAndView framed(String template, Participation participation, Locale reader) {
        Event event = event(participation);
        return new ModelAndView(template).addObject("participation", participation).addObject("event", event)
                .addObject("days", words.days(event, reader)).addObject("open", preparations.isOpen(participation.id()));
    }
}

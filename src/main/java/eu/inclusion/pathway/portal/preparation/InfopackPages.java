package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.preparation.Infopack;
import eu.inclusion.pathway.preparation.InfopackSection;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.preparation.PreparationWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws the newest infopack of an event. */
@Component
class InfopackPages {

    private final Infopacks infopacks;
    private final Events events;
    private final PreparationWords words;

    InfopackPages(Infopacks infopacks, Events events, PreparationWords words) {
        this.infopacks = infopacks;
        this.events = events;
        this.words = words;
    }

    /** @param files where its files are fetched, without their id */
    ModelAndView of(EventId id, String back, String files, Locale reader) {
        Event event = events.findById(id).orElseThrow();
        Infopack pack = infopacks.published(id).orElse(null);
        return new ModelAndView("portal/preparation/infopack").addObject("event", event).addObject("days", words.days(event, reader))
                .addObject("pack", pack).addObject("back", back).addObject("filesAt", files)
                .addObject("publishedOn", pack == null || pack.publishedAt() == null ? null : words.moment(pack.publishedAt(), reader))
                .addObject("sections", pack == null ? List.of()
                        : Arrays.stream(InfopackSection.values()).filter(pack.texts()::containsKey).toList());
    }
}

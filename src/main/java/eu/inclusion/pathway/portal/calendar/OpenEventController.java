package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.calendar.EventFiles;
import eu.inclusion.pathway.calendar.OpenEvents;
import eu.inclusion.pathway.correspondence.AttachmentDownload;
import eu.inclusion.pathway.event.Event;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A listed event on a page of its own, and as a file for the visitor's calendar. */
@Controller
class OpenEventController {

    private final OpenEvents events;
    private final OpenEventViews views;
    private final EventFiles files;

    OpenEventController(OpenEvents events, OpenEventViews views, EventFiles files) {
        this.events = events;
        this.views = views;
        this.files = files;
    }

    @GetMapping("/events/{reference}")
    String one(@PathVariable String reference, Model page) {
        page.addAttribute("view", views.of(find(reference)));
        return "portal/calendar/event";
    }

    @GetMapping("/events/{reference}.ics")
    ResponseEntity<byte[]> file(@PathVariable String reference, Locale reader) {
        return AttachmentDownload.of(files.published(find(reference), reader));
    }

    private Event find(String reference) {
        return events.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

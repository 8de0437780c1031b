package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.CalendarParty;
import eu.inclusion.pathway.calendar.EntryStatus;
import eu.inclusion.pathway.calendar.EventFiles;
import eu.inclusion.pathway.correspondence.Attachment;
import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes an organisation letters about an event that invited it. */
@Component
class EventPost {

    private final Post post;
    private final EventCases cases;
    private final EventFiles files;

    EventPost(Post post, EventCases cases, EventFiles files) {
        this.post = post;
        this.cases = cases;
        this.files = files;
    }

    /**
     * @param key what makes the letter one, for example {@code event-invitation/<task id>}
     * @param page to which its link leads
     */
    void write(Participation participation, String key, String page, Text text) {
        write(participation, key, page, text, (event, reader) -> List.of());
    }

    /** The same with the event for the reader's calendar: it takes its place there, moves with the event, or leaves it again. */
    void writeWithCalendar(Participation participation, EntryStatus status, String key, String page, Text text) {
        write(participation, key, page, text, (event, reader) -> List.of(
                files.forCalendar(event, status, "/portal/events/" + participation.id().text(),
                        new CalendarParty(reader.email(), reader.name()), reader.language())));
    }

    private void write(Participation participation, String key, String page, Text text, Enclosures enclosures) {
        Event event = cases.event(participation.event());
        post.toOrganisation(participation.organisationId(), participation.agency(), participation.pathReference(), key, page,
                (organisation, link) -> text.of(organisation,
                        cases.told(event), link),
                reader -> enclosures.of(event, reader));
    }

    /** A letter's files, given what it is about and who reads it. */
    private interface Enclosures {
        List<Attachment> of(Event event, Recipient reader);
    }

    /** A letter's text, given what it is about. */
    interface Text {
        LetterText of(Organisation organisation, EventLetter.EventDetails event, URI link);
    }
}

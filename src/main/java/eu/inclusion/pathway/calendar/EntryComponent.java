package eu.inclusion.pathway.calendar;

import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** One entry as a calendar file writes it. Deadlines are entries too, because few calendars take over tasks; they leave the day free. */
final class EntryComponent {

    private EntryComponent() {
    }

    /**
     * @param baseUrl where people reach the product
     * @param moment  when the file is made
     */
    static VEvent of(CalendarEntry entry, String baseUrl, Instant moment) {
        VEvent component = new VEvent(false);
        component.add(new Uid(entry.uid()));
        component.add(new DtStamp(moment));
        component.add(new Sequence(entry.sequence()));
        when(entry.when(), component);
        component.add(new Summary(PlainText.oneLine(entry.title())));
        component.add(new Status(entry.status().name()));
        component.add(new Transp(entry.kind().takesTime() && !entry.isCancelled() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        if (!entry.about().isBlank()) {
            component.add(new Description(PlainText.lines(entry.about())));
        }
        if (entry.place() != null) {
            component.add(new Location(PlainText.oneLine(entry.place())));
        }
        if (entry.page() != null) {
            component.add(new Url(URI.create(baseUrl + entry.page())));
        }
        return component;
    }

    /** The day after the last one ends whole days (RFC 5545, 3.6.1). */
    private static void when(EntryTime when, VEvent component) {
        if (when.moment() != null) {
            component.add(new DtStart<>(when.moment()));
        } else if (when.begins() == null || when.ends() == null) {
            component.add(new DtStart<>(when.firstDay()));
            component.add(new DtEnd<>(when.lastDay().plusDays(1)));
        } else {
            component.add(new DtStart<>(when.beginning()));
            component.add(new DtEnd<>(when.end()));
        }
    }
}

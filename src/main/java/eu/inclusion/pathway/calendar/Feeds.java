package eu.inclusion.pathway.calendar;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars to subscribe to: of open events for everybody, and of an organisation or an officer for who knows the address. */
@Service
@Transactional(readOnly = true)
public class Feeds {

    private final ListedEvents listed;
    private final EventEntries entries;
    private final FeedAddresses addresses;
    private final PrivateCalendars calendars;
    private final FeedWriter writer;

    Feeds(ListedEvents listed, EventEntries entries, FeedAddresses addresses, PrivateCalendars calendars, FeedWriter writer) {
        this.listed = listed;
        this.entries = entries;
        this.addresses = addresses;
        this.calendars = calendars;
        this.writer = writer;
    }

    /** The open events of an agency, of a strand, or all. */
    public Feed open(OpenEventQuery query, Locale reader) {
        return writer.write("events", listed.forFeed(query).stream().map(event -> entries.published(event, reader)).toList(), reader);
    }

    /** The private calendar that an address opens, if it opens one now. */
    public Optional<Feed> find(String secret, Locale reader) {
        return addresses.owner(secret).flatMap(owner -> calendars.of(owner, reader)).map(own -> writer.write("own", own, reader));
    }
}

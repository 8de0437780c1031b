package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers write an event's infopack and publish it, edition after edition, and participants read the newest. */
@Service
@Transactional
public class Infopacks {

    /** What its files are called among the files. */
    public static final String FILE = "INFOPACK";
    /** How many files it has at most. */
    public static final int MOST_FILES = 10;

    private static final long MOST_BYTES = 10 * 1_048_576L;
    private static final int LONGEST = 4_000;

    private final InfopackTable table;
    private final Events events;
    private final Documents documents;
    private final PreparationTime time;
    private final ApplicationEventPublisher facts;

    Infopacks(InfopackTable table, Events events, Documents documents, PreparationTime time, ApplicationEventPublisher facts) {
        this.table = table;
        this.events = events;
        this.documents = documents;
        this.time = time;
        this.facts = facts;
    }

    /** The one that officers are writing. */
    @Transactional(readOnly = true)
    public Infopack writing(EventId event) {
        return table.read(event, InfopackTable.WRITING, null);
    }

    /** The one that participants read, if one was published. */
    @Transactional(readOnly = true)
    public Optional<Infopack> published(EventId event) {
        return table.published(event);
    }

    /** A file of the one that is being written or read. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> file(EventId event, DocumentId file, boolean published) {
        Optional<Infopack> pack = published ? published(event) : Optional.of(writing(event));
        return pack.stream().flatMap(one -> one.files().stream()).filter(one -> one.id().equals(file)).findFirst();
    }

    /**
     * Keeps the texts; participants do not see them before they are published.
     *
     * @param version of the texts and files that were changed
     * @return the version that it is now
     * @throws InfopackChangedMeanwhile when somebody else changed it since
     */
    public String write(EventId event, String version, Map<InfopackSection, String> texts) {
        open(event, version);
        Map<InfopackSection, String> written = new EnumMap<>(InfopackSection.class);
        texts.forEach((section, text) -> {
            String stripped = text.strip();
            if (stripped.length() > LONGEST) {
                throw new InfopackNotPublishable("too-long");
            }
            if (!stripped.isEmpty()) {
                written.put(section, stripped);
            }
        });
        table.write(event, written);
        return writing(event).version();
    }

    /** One after the other, and nobody over what somebody else did meanwhile. */
    private Infopack open(EventId event, String version) {
        table.lock(event);
        Infopack now = writing(event);
        if (!now.version().equals(version)) {
            throw new InfopackChangedMeanwhile();
        }
        return now;
    }

    /** Adds a file to the one that is being written. */
    public String add(EventId event, String version, String fileName, InputStream content, String person) throws IOException {
        if (open(event, version).files().size() >= MOST_FILES) {
            throw new InfopackNotPublishable("too-many-files");
        }
        table.add(event, documents.add(new NewDocument(event.value(), FILE, null, fileName, person), content, MOST_BYTES).id());
        return writing(event).version();
    }

    /** Takes a file out of the one that is being written; an edition that was published keeps it. */
    public void remove(EventId event, DocumentId file) {
        table.lock(event);
        table.remove(event, file);
        if (!table.holds(event, file)) {
            documents.remove(file);
        }
    }

    /**
     * Keeps the texts and publishes them with the files; every organisation with a place hears of it, of a later edition also what is
     * new in it.
     *
     * @param version of the texts and files that were changed
     * @throws InfopackNotPublishable when there is nothing, or nothing new, to read
     * @throws InfopackChangedMeanwhile when somebody else changed it since
     */
    public void publish(EventId event, String version, Map<InfopackSection, String> texts, String person) {
        time.still(event); // who gets a place at this moment is told either by this or for having got it
        write(event, version, texts);
        Infopack written = writing(event);
        requirePublishable(event, written);
        Infopack before = published(event).orElse(nothing(event));
        if (!written.differsFrom(before)) {
            throw new InfopackNotPublishable("nothing-new");
        }
        table.publish(event, before.edition() + 1, time.now(), person);
        table.markNews(event, before.edition());
        facts.publishEvent(new InfopackPublished(event, before.edition() + 1));
    }

    private void requirePublishable(EventId event, Infopack written) {
        if (!events.findById(event).orElseThrow().status().isToCome()) {
            throw new InfopackNotPublishable("too-late");
        }
        if (written.isEmpty()) {
            throw new InfopackNotPublishable("empty");
        }
    }

    private static Infopack nothing(EventId event) {
        return new Infopack(event, InfopackTable.WRITING, null, Map.of(), List.of());
    }
}

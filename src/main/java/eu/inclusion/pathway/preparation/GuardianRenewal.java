package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventMoved;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A yes was said to days and a place; for others it counts no more. That is so at once for all of an event; their letters are written a
 * portion at a time.
 */
@Service
@Transactional
public class GuardianRenewal {

    private static final String MINORS = """
            event_person_id in (select p.event_person_id from preparation p where p.event_id = :event and %s)""".formatted(Age.MINOR);

    private final JdbcClient database;
    private final GuardianPermissions permissions;
    private final EventPersons persons;
    private final Documents documents;

    GuardianRenewal(JdbcClient database, GuardianPermissions permissions, EventPersons persons, Documents documents) {
        this.database = database;
        this.permissions = permissions;
        this.persons = persons;
        this.documents = documents;
    }

    @EventListener
    void on(EventMoved fact) {
        if (fact.toOtherDaysOrPlace()) {
            LocalDate adultSince = fact.timesAfter().startsOn().minusYears(Age.ADULT);
            papers(fact.eventId(), adultSince).forEach(documents::remove);
            minors("""
                    update preparation_guardian set given = null, answered_at = null, statement = null, noted_by = null, paper_id = null,
                      digest = null, letter_waits = (email is not null) where given = true and""", fact.eventId(), adultSince).update();
        }
    }

    private List<DocumentId> papers(EventId event, LocalDate adultSince) {
        return minors("select paper_id from preparation_guardian where given = true and paper_id is not null and", event, adultSince)
                .query(UUID.class).list().stream().map(DocumentId::new).toList();
    }

    private JdbcClient.StatementSpec minors(String statement, EventId event, LocalDate adultSince) {
        return database.sql(statement + " " + MINORS).param("event", event.value()).param("adultSince", adultSince);
    }

    /** Asks some of the guardians who still have to be asked anew; says whether others may be left. */
    public boolean askSome(EventId event, int atMost) {
        List<EventPersonId> waiting = database.sql("""
                select g.event_person_id from preparation_guardian g join preparation p on p.event_person_id = g.event_person_id
                where p.event_id = ? and g.letter_waits = true and g.given is null order by g.event_person_id limit ?""").params(event.value(), atMost)
                .query(UUID.class).list().stream().map(EventPersonId::new).toList();
        waiting.stream().filter(persons::hold).filter(this::taken).flatMap(id -> persons.find(id).stream()).forEach(permissions::askAfresh);
        return waiting.size() == atMost;
    }

    /** Nobody is asked anew whose answer came in since, on paper or by telephone. */
    private boolean taken(EventPersonId person) {
        return database.sql("update preparation_guardian set letter_waits = false where event_person_id = ? and letter_waits = true and given is null")
                .param(person.value()).update() == 1;
    }
}

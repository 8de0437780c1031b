package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.LinkSecret;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a person tells the own needs without the organisation reading them. One link per person: a new one ends the one before. */
@Service
@Transactional
public class PreparationLinks {

    private final JdbcClient database;
    private final EventPersons persons;
    private final PreparationTime time;
    private final GuardianPermissions guardians;
    private final ApplicationEventPublisher facts;

    PreparationLinks(JdbcClient database, EventPersons persons, PreparationTime time, GuardianPermissions guardians,
            ApplicationEventPublisher facts) {
        this.database = database;
        this.persons = persons;
        this.time = time;
        this.guardians = guardians;
        this.facts = facts;
    }

    /**
     * Makes a link; where we know the person's address it is sent there, too. Once the person told it alone, a new link goes only there;
     * without an address what was told is deleted first.
     *
     * @return what stands in it, to be passed on and kept nowhere; nothing where it went to the person only
     * @throws LetterSentToday when the person got a letter with a link today
     */
    public Optional<String> make(EventPerson person, String by) {
        Participation participation = time.requireOpen(person);
        requireNoLetterToday(person);
        boolean toldAlone = toldAlone(person);
        if (toldAlone && person.email() == null) {
            guardians.forgetPaper(person.id());
            database.sql("delete from preparation where event_person_id = ?").param(person.id().value()).update();
        }
        String secret = made(person, participation, by);
        return toldAlone && person.email() != null ? Optional.empty() : Optional.of(secret);
    }

    private void requireNoLetterToday(EventPerson person) {
        Instant last = madeFor(person.participationId()).get(person.id());
        if (person.email() != null && last != null && time.isToday(last)) {
            throw new LetterSentToday();
        }
    }

    private boolean toldAlone(EventPerson person) {
        return database.sql("select told_by_person from preparation where event_person_id = ?").param(person.id().value())
                .query(Boolean.class).optional().orElse(false);
    }

    private String made(EventPerson person, Participation participation, String by) {
        String secret = LinkSecret.make();
        database.sql("delete from preparation_link where event_person_id = ?").param(person.id().value()).update();
        database.sql("""
                insert into preparation_link (event_person_id, participation_id, event_id, digest, made_at, made_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(person.id().value(), participation.id().value(), participation.event().value(), LinkSecret.digest(secret),
                        time.now().atOffset(ZoneOffset.UTC), by).update();
        facts.publishEvent(new PersonLinkMade(participation.event(), participation.id(), person.id(), secret));
        return secret;
    }

    /** Whose link it is; nothing where another was made since, the person does not come any more, or the organisation lost its place. */
    @Transactional(readOnly = true)
    public Optional<EventPerson> find(String secret) {
        return database.sql("select event_person_id from preparation_link where digest = ?").param(LinkSecret.digest(secret))
                .query((row, number) -> new EventPersonId(row.getObject("event_person_id", UUID.class))).optional().flatMap(persons::find)
                .filter(person -> time.hasPlace(person.participationId()));
    }

    Map<EventPersonId, Instant> madeFor(ParticipationId participation) {
        return database.sql("select event_person_id, made_at from preparation_link where participation_id = ?").param(participation.value())
                .query((row, number) -> Map.entry(new EventPersonId(row.getObject("event_person_id", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

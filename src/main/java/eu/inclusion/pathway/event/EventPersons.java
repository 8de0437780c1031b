package eu.inclusion.pathway.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to events for which organisation. Who stays on the list keeps the id, so that all that hangs on it stays too. */
@Service
@Transactional
public class EventPersons {

    /** How many persons an organisation can name, companions included. */
    public static final int MOST = 20;

    private static final String PERSONS = "select p.id, p.participation_id, p.name, p.role, p.email, p.companion from event_person p ";

    private final JdbcClient database;
    private final ParticipationStore participations;
    private final ApplicationEventPublisher facts;

    EventPersons(JdbcClient database, ParticipationStore participations, ApplicationEventPublisher facts) {
        this.database = database;
        this.participations = participations;
        this.facts = facts;
    }

    /** Those of one organisation at one event, in its own order. */
    @Transactional(readOnly = true)
    public List<EventPerson> of(ParticipationId participation) {
        return database.sql(PERSONS + "where p.participation_id = ? order by p.place_in_list").param(participation.value())
                .query(EventPersons::read).list();
    }

    /** Those of several organisations at events, each in its own order. */
    @Transactional(readOnly = true)
    public Map<ParticipationId, List<EventPerson>> of(Collection<ParticipationId> participations) {
        return participations.isEmpty() ? Map.of() : database.sql(PERSONS + "where p.participation_id in (:ids) order by p.place_in_list")
                .param("ids", participations.stream().map(ParticipationId::value).toList()).query(EventPersons::read).list().stream()
                .collect(Collectors.groupingBy(EventPerson::participationId));
    }

    /** One person, as long as expected. */
    @Transactional(readOnly = true)
    public Optional<EventPerson> find(EventPersonId id) {
        return database.sql(PERSONS + "where p.id = ?").param(id.value()).query(EventPersons::read).optional();
    }

    /**
     * Holds a person until the transaction ends: nobody else writes down or forgets anything that hangs on this one meanwhile.
     *
     * @return whether the person is still expected
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(EventPersonId id) {
        return database.sql("select id from event_person where id = ? for update").param(id.value()).query(UUID.class).optional().isPresent();
    }

    /** All who come to an event: those of organisations with a place, by organisation and name. */
    @Transactional(readOnly = true)
    public List<EventPerson> expected(EventId event) {
        return database.sql(PERSONS + """
                        join participation one on one.id = p.participation_id join organisation o on o.id = one.organisation_id
                        where one.event_id = ? and one.status in ('ACCEPTED', 'ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW')
                        order by o.name, one.id, p.place_in_list""")
                .param(event.value()).query(EventPersons::read).list();
    }

    /**
     * Takes the whole list of who comes anew.
     *
     * @throws TooManyPersons when it names more participants than the organisation has, or asked for, places
     */
    public void replace(ParticipationId id, List<NamedPerson> named) {
        Participation participation = participations.findById(id).orElseThrow();
        int places = Optional.ofNullable(participation.persons()).orElse(0);
        if (named.size() > MOST || named.stream().filter(one -> !one.companion()).count() > places) {
            throw new TooManyPersons(places);
        }
        List<EventPerson> left = new ArrayList<>(of(id));
        List<EventPersonId> ids = named.stream().map(one -> idOf(one, left)).toList();
        remove(participation, left);
        for (int place = 0; place < named.size(); place++) {
            write(id, ids.get(place), place, named.get(place));
        }
    }

    /**
     * Forgets who came to events that ended before a day: names, tasks and addresses. How many they were stays, and who was a companion.
     *
     * @return how many persons have no name any more
     */
    public int forget(LocalDate endedBefore) {
        return database.sql("""
                        update event_person set name = ?, role = null, email = null where name <> ? and participation_id in (
                          select p.id from participation p join event e on e.id = p.event_id where e.ends_on < ?)""")
                .params(EventPerson.FORGOTTEN, EventPerson.FORGOTTEN, endedBefore).update();
    }

    /** The id that the person of this name has already, of namesakes the one that was meant, taken from those who are left; else a new one. */
    private static EventPersonId idOf(NamedPerson named, List<EventPerson> left) {
        Optional<EventPerson> known = left.stream().filter(named::means)
                .min(Comparator.comparing(person -> !person.id().equals(named.id())));
        known.ifPresent(left::remove);
        return known.map(EventPerson::id).orElseGet(EventPersonId::random);
    }

    private void remove(Participation participation, List<EventPerson> left) {
        if (!left.isEmpty()) {
            facts.publishEvent(new PersonsLeft(participation.event(), participation.id(), left.stream().map(EventPerson::id).toList()));
            left.forEach(one -> database.sql("delete from event_person where id = ?").param(one.id().value()).update());
        }
    }

    private void write(ParticipationId of, EventPersonId id, int place, NamedPerson named) {
        int changed = database.sql("update event_person set place_in_list = ?, name = ?, role = ?, email = ?, companion = ? where id = ?")
                .params(place, named.name(), named.role(), named.email(), named.companion(), id.value()).update();
        if (changed == 0) {
            database.sql("insert into event_person (id, participation_id, place_in_list, name, role, email, companion) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id.value(), of.value(), place, named.name(), named.role(), named.email(), named.companion()).update();
        }
    }

    private static EventPerson read(ResultSet row, int line) throws SQLException {
        return new EventPerson(new EventPersonId(row.getObject("id", UUID.class)), new ParticipationId(row.getObject("participation_id", UUID.class)),
                row.getString("name"), row.getString("role"), row.getString("email"), row.getBoolean("companion"));
    }
}

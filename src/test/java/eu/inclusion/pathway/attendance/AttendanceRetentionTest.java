package eu.inclusion.pathway.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names of those who were at an event go once their time is over; how many they were and how they were there stays. */
@PersistenceTest
@Import({AttendanceModules.class, EventNight.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class AttendanceRetentionTest {

    @Autowired
    private EventNight night;
    @Autowired
    private Door door;
    @Autowired
    private Roster roster;
    @Autowired
    private AttendanceBook book;
    @Autowired
    private AttendanceRetention retention;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void atTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aYearAfterTheEventNamesAndAddressesAreForgottenAndCountsStay() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 2);
        List<AttendeeId> persons = night.naming(guest, new NamedPerson("Mo", "Youth worker", "mo@example.org"),
                new NamedPerson(null, "Lee", null, null, true));
        night.coming(event.id(), "Beta", 3);
        night.begins();
        persons.forEach(one -> door.arrived(event.id(), one, "anna"));
        door.cameUnannounced(event.id(), new WalkIn(AttendeeId.random(), "Jo", "Nobody knows", "jo@example.org"), "anna");
        book.close(event.id(), Statements.of(List.of(), List.of(), List.of(), List.of()), "anna");
        HeadCount before = HeadCount.of(all(event));
        assertThat(all(event)).filteredOn(Attendee::isOfUnknownOrganisation).extracting(Attendee::email).containsExactly("jo@example.org");

        clock.advance(Duration.ofDays(366));
        retention.forget();
        assertThat(names(event)).as("the last day on which they are kept").contains("Jo", "Mo", "Lee");
        clock.advance(Duration.ofDays(1));
        retention.forget();
        retention.forget();

        assertThat(names(event)).containsExactly(EventPerson.FORGOTTEN);
        assertThat(HeadCount.of(all(event))).isEqualTo(before);
        assertThat(before.arrived()).isEqualTo(2);
        assertThat(before.stayedAway()).isEqualTo(4);
        assertThat(count("attendee where email is not null and event_id = ?", event.id().value())).isZero();
        assertThat(count("event_person where (email is not null or role is not null) and participation_id = ?", guest.value())).isZero();
    }

    private List<Attendee> all(Event event) {
        return roster.of(night.now(event));
    }

    private List<String> names(Event event) {
        return all(event).stream().map(Attendee::name).filter(Objects::nonNull).distinct().toList();
    }

    private int count(String what, Object id) {
        return database.sql("select count(*) from " + what).param(id).query(Integer.class).single();
    }
}

@OnH2
class AttendanceRetentionOnH2Test extends AttendanceRetentionTest {
}

@OnPostgreSql
class AttendanceRetentionOnPostgreSqlTest extends AttendanceRetentionTest {
}

package eu.inclusion.pathway.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventModule;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which addresses an event wrote is kept until nobody can be invited to it any more, and some time longer. */
@PersistenceTest
@EnableConfigurationProperties(InvitationSettings.class)
@Import({EventModule.class, LetterRetention.class})
abstract class LetterRetentionTest {

    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private LetterRetention retention;
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
    void aMonthAfterTheEventTheAddressesAreForgottenAndWhatBecameOfTheInvitationsStays() {
        GuestsOfAnEvent guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        Event event = guests.event(new AgencyCode("BE05"), EventKind.NATIONAL);
        written(event, guests.comes(event, "Mo"));

        clock.advance(Duration.ofDays(91 + 30));
        retention.forget();
        assertThat(addresses(event)).as("the last day on which they are kept").isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        retention.forget();
        retention.forget();

        assertThat(addresses(event)).isZero();
        assertThat(database.sql("select c.outcome from invitation_choice c join invitation_round r on r.id = c.round_id where r.event_id = ?")
                .param(event.id().value()).query(String.class).list()).containsExactly("WRITTEN");
    }

    private void written(Event event, ParticipationId guest) {
        UUID round = UUID.randomUUID();
        database.sql("""
                        insert into invitation_round (id, version, event_id, number, status, begun_at, begun_by)
                        values (?, 1, ?, 1, 'ENDED', current_timestamp, 'anna')""").params(round, event.id().value()).update();
        database.sql("insert into invitation_choice (round_id, participation_id, outcome, address) values (?, ?, 'WRITTEN', 'mo@example.org')")
                .params(round, guest.value()).update();
        database.sql("insert into invitation_letter (event_id, address, participation_id, written_at) values (?, 'mo@example.org', ?, current_timestamp)")
                .params(event.id().value(), guest.value()).update();
    }

    private int addresses(Event event) {
        return database.sql("""
                        select (select count(*) from invitation_letter where event_id = :event) + (select count(*) from invitation_choice c
                          join invitation_round r on r.id = c.round_id where r.event_id = :event and c.address is not null)""")
                .param("event", event.id().value()).query(Integer.class).single();
    }
}

@OnH2
class LetterRetentionOnH2Test extends LetterRetentionTest {
}

@OnPostgreSql
class LetterRetentionOnPostgreSqlTest extends LetterRetentionTest {
}

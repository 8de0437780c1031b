package eu.inclusion.pathway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which events everybody may read of, and how they are found. */
@PersistenceTest
@Import({ListedEvents.class, FeedAddresses.class})
abstract class ListedEventsTest {

    private static final LocalDate TODAY = ProgrammeTime.dayOf(TestClock.START);
    private static final OpenEventQuery ALL = OpenEventQuery.EVERYTHING;

    @Autowired
    private ListedEvents listed;
    @Autowired
    private FeedAddresses addresses;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void events() {
        event("soon", "BE05", "NATIONAL", "TRAINING", true, "OPEN", 5, Strand.NEET);
        event("later", "NL02", "INTERNATIONAL", "SEMINAR", true, "PLANNED", 80, null);
        event("secret", "BE05", "NATIONAL", "TRAINING", false, "OPEN", 5, null);
        event("off", "BE05", "NATIONAL", "TRAINING", true, "CANCELLED", 5, Strand.NEET);
        event("over", "BE05", "NATIONAL", "TRAINING", true, "CLOSED", -20, null);
        event("long-over", "BE05", "NATIONAL", "TRAINING", true, "CLOSED", -40, null);
    }

    @Test
    void openEventsAreListedTheNextFirstAndNothingElse() {
        assertThat(found(ALL)).containsExactly("soon", "later");
        assertThat(listed.countOpen(ALL)).isEqualTo(2);
        assertThat(listed.agencies()).containsExactly("BE05", "NL02");
        assertThat(listed.open(ALL, 1, 1)).extracting(OpenEventLine::reference).containsExactly("later");
        assertThat(listed.open(ALL, 0, 1).get(0).strands()).containsExactly(Strand.NEET);
    }

    @Test
    void anEventIsFoundByWhoseItIsForWhomWhatAndWhen() {
        assertThat(found(OpenEventQuery.of(new AgencyCode("BE05"), null))).containsExactly("soon");
        assertThat(found(OpenEventQuery.of(null, Strand.RURAL_AREAS))).as("an event without strands is for all").containsExactly("later");
        assertThat(found(new OpenEventQuery(null, null, EventFormat.TRAINING, null, null, ""))).containsExactly("soon");
        assertThat(found(new OpenEventQuery(null, null, null, EventKind.INTERNATIONAL, null, ""))).containsExactly("later");
        assertThat(found(new OpenEventQuery(null, null, null, null, YearMonth.from(TODAY.plusDays(80)), ""))).containsExactly("later");
        assertThat(found(new OpenEventQuery(null, null, null, null, null, " TITLE sOon "))).containsExactly("soon");
        assertThat(found(new OpenEventQuery(null, null, null, null, null, "%"))).isEmpty();
    }

    @Test
    void anAgencyThatSendsOrganisationsHasTheEventInItsListToo() {
        database.sql("insert into sending_agency (event_id, agency) select id, 'FI01' from event where reference = 'later'").update();
        assertThat(found(OpenEventQuery.of(new AgencyCode("FI01"), null))).containsExactly("later");
    }

    @Test
    void aFeedKeepsWhatWasCalledOffAndWhatIsOverForAWhile() {
        assertThat(listed.forFeed(ALL)).extracting(EventRow::reference).containsExactly("over", "off", "soon", "later");
        assertThat(listed.forFeed(OpenEventQuery.of(new AgencyCode("NL02"), Strand.NEET))).extracting(EventRow::reference).containsExactly("later");
        assertThat(listed.forFeed(ALL).get(3).when().isWholeDays()).isFalse();
    }

    @Test
    void anAddressOpensOneCalendarUntilItIsMadeAnewOrEnded() {
        FeedOwner anna = FeedOwner.ofStaff("anna");
        assertThat(addresses.of(anna)).isEmpty();
        String first = addresses.renew(anna, "anna");
        assertThat(first).hasSize(43);
        assertThat(addresses.of(anna)).contains(first);
        assertThat(addresses.owner(first)).contains(anna);

        String second = addresses.renew(anna, "anna");
        assertThat(addresses.owner(first)).isEmpty();
        assertThat(addresses.owner(second)).contains(anna);
        addresses.end(anna);
        assertThat(addresses.owner(second)).isEmpty();
        assertThat(addresses.of(anna)).isEmpty();
    }

    private List<String> found(OpenEventQuery query) {
        return listed.open(query, 0, 20).stream().map(OpenEventLine::reference).toList();
    }

    private void event(String reference, String agency, String kind, String format, boolean open, String status, int inDays, @Nullable Strand strand) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into event (id, version, reference, kind, format, agency, title, place, venue_accessibility, starts_on, ends_on,
                          starts_at, ends_at, reply_by, language, description, listed, sequence, status, planned_at, planned_by)
                        values (?, 0, ?, ?, ?, ?, ?, 'Ghent', 'Lift', ?, ?, time '09:30:00', time '16:00:00', ?, 'English', 'Meet', ?, 0, ?,
                          current_timestamp, 'anna')""")
                .params(id, reference, kind, format, agency, "Title " + reference, TODAY.plusDays(inDays), TODAY.plusDays(inDays + 1),
                        TODAY.plusDays(inDays - 3), open, status).update();
        if (strand != null) {
            database.sql("insert into event_strand (event_id, strand) values (?, ?)").params(id, strand.name()).update();
        }
    }
}

@OnH2
class ListedEventsOnH2Test extends ListedEventsTest {
}

@OnPostgreSql
class ListedEventsOnPostgreSqlTest extends ListedEventsTest {
}

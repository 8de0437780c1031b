package eu.inclusion.pathway.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.PathStrand;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places are handed out once each, whoever comes at the same moment; lists read what was written. */
@PersistenceTest
@EventBeans
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class PlacesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventRecords records;
    @Autowired
    private Attendance attendance;
    @Autowired
    private Participations participations;
    @Autowired
    private EventList events;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @Test
    void theLastPlaceIsGivenOnce() throws Exception {
        AgencyCode agency = new AgencyCode("BE05");
        Event event = planning.plan(plan(EventKind.NATIONAL, 5), agency, "anna");
        List<ParticipationId> guests = invited(event, agency, 12);

        List<ParticipationStatus> outcomes = AtOnce.all(guests.stream()
                .<Callable<ParticipationStatus>>map(guest -> () -> replies.answer(guest, coming(1))).toList());

        assertThat(outcomes).filteredOn(ParticipationStatus.ACCEPTED::equals).hasSize(5);
        assertThat(outcomes).filteredOn(ParticipationStatus.WAITING_LIST::equals).hasSize(7);
        assertThat(events.get(event.id()).persons()).isEqualTo(5);
        assertThat(database.sql("select count(distinct place_in_line) from participation where event_id = ?").param(event.id().value())
                .query(Integer.class).single()).isEqualTo(7);
    }

    @Test
    void placesGivenBackWhileOthersAnswerAreNeitherLostNorDoubled() throws Exception {
        AgencyCode agency = new AgencyCode("BE05");
        Event event = planning.plan(plan(EventKind.NATIONAL, 6), agency, "anna");
        List<ParticipationId> guests = invited(event, agency, 12);
        guests.subList(0, 6).forEach(guest -> replies.answer(guest, coming(1)));

        List<Callable<ParticipationStatus>> moves = new ArrayList<>();
        guests.subList(0, 4).forEach(guest -> moves.add(() -> replies.withdraw(guest).status()));
        guests.subList(6, 12).forEach(guest -> moves.add(() -> replies.answer(guest, coming(1))));
        AtOnce.all(moves);

        int held = database.sql("select sum(persons) from participation where event_id = ? and status in ('ACCEPTED', 'OFFERED')")
                .param(event.id().value()).query(Integer.class).single();
        assertThat(held).isEqualTo(6);
        assertThat(events.get(event.id()).persons()).isEqualTo(6);
    }

    @Test
    void theDatabaseItselfRefusesToBeOverbooked() {
        Event event = planning.plan(plan(EventKind.NATIONAL, 2), new AgencyCode("BE05"), "anna");

        assertThatThrownBy(() -> database.sql("update event_places set taken = 3 where event_id = ?").param(event.id().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void fewerPersonsThanOfferedLeaveRoomForTheNext() {
        AgencyCode agency = new AgencyCode("BE05");
        Event event = planning.plan(plan(EventKind.NATIONAL, 3), agency, "anna");
        List<ParticipationId> guests = invited(event, agency, 3);
        replies.answer(guests.get(0), coming(3));
        replies.answer(guests.get(1), coming(3));
        replies.answer(guests.get(2), coming(1));

        replies.withdraw(guests.get(0));
        assertThat(replies.get(guests.get(1)).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThatThrownBy(() -> replies.answer(guests.get(1), coming(4))).isInstanceOf(PlaceNotAvailable.class);
        replies.answer(guests.get(1), coming(2));

        assertThat(replies.get(guests.get(2)).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThat(events.get(event.id()).persons()).isEqualTo(3);
    }

    @Test
    void silenceTakenForANoFreesAnOfferedPlace() {
        AgencyCode agency = new AgencyCode("BE05");
        Event event = planning.plan(plan(EventKind.NATIONAL, 1), agency, "anna");
        List<ParticipationId> guests = invited(event, agency, 3);
        guests.forEach(guest -> replies.answer(guest, coming(1)));
        replies.withdraw(guests.get(0));
        assertThat(replies.get(guests.get(1)).answerBy()).isEqualTo(today().plusDays(7));

        replies.treatAsDeclined(guests.get(1));

        assertThat(replies.get(guests.get(2)).status()).isEqualTo(ParticipationStatus.OFFERED);
    }

    @Test
    void anOrganisationCannotBeInvitedToTwoEventsOfOneKind() {
        AgencyCode agency = new AgencyCode("BE05");
        Event first = planning.plan(plan(EventKind.NATIONAL, 5), agency, "anna");
        Event second = planning.plan(plan(EventKind.NATIONAL, 5), agency, "anna");
        ParticipationId guest = ready(agency, EventKind.NATIONAL);
        invitations.invite(first.id(), List.of(guest));

        assertThatThrownBy(() -> invitations.invite(second.id(), List.of(guest))).isInstanceOf(NotInvitable.class);
    }

    @Test
    void nobodyIsInvitedOnceTheEventHasBegun() {
        AgencyCode agency = new AgencyCode("BE05");
        Event event = planning.plan(plan(EventKind.NATIONAL, 5), agency, "anna");
        ParticipationId guest = ready(agency, EventKind.NATIONAL);
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(90));

        assertThatThrownBy(() -> invitations.invite(event.id(), List.of(guest))).isInstanceOf(EventNotPlannable.class);
        clock.set(before);
    }

    @Test
    void listsShowWhoWaits() {
        AgencyCode agency = new AgencyCode("NL02");
        ParticipationId waiting = ready(agency, EventKind.NATIONAL);
        Event event = planning.plan(plan(EventKind.NATIONAL, 5), agency, "anna");

        assertThat(participations.candidates(agency, EventKind.NATIONAL)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(waiting);
            assertThat(one.strands()).containsExactlyInAnyOrder(Strand.NEET, Strand.RURAL_AREAS);
        });
        assertThat(participations.candidates(agency, EventKind.INTERNATIONAL)).isEmpty();
    }

    @Test
    void whatWasHeardAndFeltIsKept() {
        AgencyCode agency = new AgencyCode("BE05");
        Event event = planning.plan(plan(EventKind.NATIONAL, 5), agency, "anna");
        ParticipationId guest = invited(event, agency, 1).get(0);
        replies.answer(guest, coming(1));
        assertThatThrownBy(() -> attendance.record(event.id(), List.of(guest), List.of(guest))).isInstanceOf(AttendedTwice.class);
        attendance.record(event.id(), List.of(guest), List.of());
        records.giveFeedback(guest, new EventRecords.Feedback(4, "Partners", "Time", ProjectIdea.NONE), "mo@example.org");
        records.close(event.id(), "Time", "Money", "anna");

        assertThat(participations.of(replies.get(guest).pathId())).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(ParticipationStatus.ATTENDED);
            assertThat(line.eventTitle()).isEqualTo("Inclusion day");
        });
        assertThat(events.get(event.id()).status()).isEqualTo(EventStatus.CLOSED);
        assertThatThrownBy(() -> planning.cancel(event.id(), "Too late")).isInstanceOf(EventNotOpen.class);
    }

    private List<ParticipationId> invited(Event event, AgencyCode agency, int number) {
        List<ParticipationId> guests = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            guests.add(ready(agency, event.kind()));
        }
        invitations.invite(event.id(), guests);
        return guests;
    }

    private ParticipationId ready(AgencyCode agency, EventKind kind) {
        int number = NUMBER.incrementAndGet();
        Organisation organisation = register.register(new OrganisationDetails("Club " + number, null, null, new Country("BE"), null, null, "Genk",
                null, null, null, null));
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null, agency + "-" + number, organisation.id(), agency,
                PathStatus.ACTIVE, Phase.NATIONAL_EVENT, clock.instant(), null, null, Set.of(new PathStrand(Strand.NEET), new PathStrand(Strand.RURAL_AREAS))));
        return invitations.open(path, kind).id();
    }

    private EventPlan plan(EventKind kind, int capacity) {
        return new EventPlan(kind, "Inclusion day", "Brussels", "Lift", today().plusDays(90), today().plusDays(91), today().plusDays(21),
                capacity, Set.of(Strand.NEET), "English", "Meet");
    }

    private LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    private static InvitationAnswer coming(int persons) {
        return new InvitationAnswer(true, persons, "To learn", null);
    }
}

@OnH2
class PlacesOnH2Test extends PlacesTest {
}

@OnPostgreSql
class PlacesOnPostgreSqlTest extends PlacesTest {
}

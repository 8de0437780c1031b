package eu.inclusion.pathway.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.CountedStatements;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who arrives is recorded at the door by several officers at the same moment, and put on record for good afterwards. */
@PersistenceTest
@Import({AttendanceModules.class, EventNight.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class DoorTest {

    private static final List<AgencyCode> OWN = List.of(EventNight.JINT);
    private static final List<AgencyCode> ANOTHER = List.of(new AgencyCode("FI01"));

    @Autowired
    private EventNight night;
    @Autowired
    private Door door;
    @Autowired
    private Roster roster;
    @Autowired
    private AttendanceBook book;
    @Autowired
    private AttendanceHistory history;
    @Autowired
    private AttendanceChanges changes;
    @Autowired
    private EventFigureBook figures;
    @Autowired
    private HeardNeeds heard;
    @Autowired
    private EventFeedbackBook feedback;
    @Autowired
    private Replies replies;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private DataSource source;
    @Autowired
    private JdbcClient database;

    @Test
    void namedAndUnnamedPersonsStandOnTheList() {
        Event event = night.plan();
        ParticipationId named = night.coming(event.id(), "Alfa", 2);
        night.naming(named, person("Mo"), new NamedPerson(null, "Lee", null, null, true));
        night.coming(event.id(), "Beta", 3);

        assertThat(roster.of(event)).extracting(one -> one.from().name() + " " + (one.name() == null ? one.number() : one.name()))
                .containsExactly("Alfa Lee", "Alfa Mo", "Alfa 1", "Beta 1", "Beta 2", "Beta 3");
        assertThat(HeadCount.of(roster.of(event))).isEqualTo(new HeadCount(5, 0, 2, 0, 0, 0));
    }

    @Test
    void nobodyArrivesBeforeTheFirstDay() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 1);

        assertThatThrownBy(() -> door.arrived(event.id(), AttendeeId.unnamed(guest, 1), "anna")).isInstanceOf(DoorNotOpenYet.class);
    }

    @Test
    void manyPhonesRecordEveryArrivalOnce() throws Exception {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 8);
        night.begins();
        List<Callable<Boolean>> taps = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            AttendeeId person = AttendeeId.unnamed(guest, number);
            List.of("anna", "bram").forEach(officer -> taps.add(() -> arrived(event, person, officer)));
        }
        AttendeeId stranger = AttendeeId.random();
        taps.add(() -> walksIn(event, stranger, "Alfa"));
        taps.add(() -> walksIn(event, stranger, "Alfa"));

        assertThat(AtOnce.all(taps)).containsOnly(true);
        assertThat(HeadCount.of(roster.of(event))).isEqualTo(new HeadCount(9, 9, 1, 1, 0, 1));
        assertThat(database.sql("select count(*) from attendee_change where event_id = ?").param(event.id().value()).query(Integer.class)
                .single())
                .isEqualTo(9);
    }

    @Test
    void noTapIsLostWhileTheAttendanceIsPutOnRecord() throws Exception {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 6);
        night.begins();
        List<Callable<Boolean>> moves = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            AttendeeId person = AttendeeId.unnamed(guest, number);
            moves.add(() -> arrived(event, person, "bram"));
        }
        moves.add(3, () -> {
            book.close(event.id(), saying(List.of(), List.of(), List.of(), List.of()), "anna");
            return true;
        });

        List<Boolean> done = AtOnce.all(moves);

        long arrived = done.stream().filter(Boolean::booleanValue).count() - 1;
        assertThat(roster.of(night.now(event))).filteredOn(Attendee::wasThere).hasSize((int) arrived);
        assertThat(roster.of(night.now(event))).hasSize(6).allMatch(one -> one.presence() != null);
    }

    @Test
    void aLateTapDoesNotBringBackWhoHasLeft() {
        Event event = night.plan();
        AttendeeId person = AttendeeId.unnamed(night.coming(event.id(), "Alfa", 1), 1);
        night.begins();
        door.arrived(event.id(), person, "anna");
        door.leftEarly(event.id(), person, "anna");

        door.arrived(event.id(), person, "bram");

        assertThat(roster.find(event, person).orElseThrow()).satisfies(one -> {
            assertThat(one.presence()).isEqualTo(Presence.PARTIAL);
            assertThat(one.markedBy()).isEqualTo("anna");
        });
    }

    @Test
    void onlyWhatOneHasSeenIsTakenBack() {
        Event event = night.plan();
        AttendeeId person = AttendeeId.unnamed(night.coming(event.id(), "Alfa", 1), 1);
        night.begins();
        door.arrived(event.id(), person, "anna");
        door.leftEarly(event.id(), person, "bram");

        assertThatThrownBy(() -> door.undo(event.id(), person, 1, "anna")).isInstanceOf(ChangedAtTheDoor.class);
        door.undo(event.id(), person, 2, "anna");
        assertThat(roster.find(event, person).orElseThrow().presence()).isNull();
        door.arrived(event.id(), person, "anna");
        assertThat(roster.find(event, person).orElseThrow().presence()).isEqualTo(Presence.FULL);
    }

    @Test
    void whoComesUnannouncedIsRecognisedByTheOrganisation() {
        Event event = night.plan();
        ParticipationId seated = night.coming(event.id(), "Alfa", 2);
        ParticipationId silent = night.invited(event.id(), "Beta");
        night.ready("Gamma " + event.reference());
        night.begins();
        walksIn(event, AttendeeId.random(), "alfa");
        walksIn(event, AttendeeId.random(), "BETA");
        walksIn(event, AttendeeId.random(), "Gamma " + event.reference());
        AttendeeId unknown = AttendeeId.random();
        walksIn(event, unknown, "Somebody else");

        assertThat(roster.of(event)).filteredOn(one -> seated.equals(one.from().participation())).as("one of the two is here").hasSize(2);
        assertThat(roster.of(event)).filteredOn(Attendee::walkIn).extracting(one -> one.from().organisation() == null)
                .containsExactly(false, false, false, true);
        door.undo(event.id(), unknown, 1, "anna");
        assertThat(roster.find(event, unknown)).isEmpty();

        book.close(event.id(), saying(List.of(), List.of(), List.of(), List.of()), "anna");
        assertThat(replies.get(seated).status()).isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(replies.get(silent).status()).isEqualTo(ParticipationStatus.ATTENDED);
    }

    @Test
    void whatBecameOfAnOrganisationFollowsFromItsPersons() {
        Event event = night.plan();
        List<AttendeeId> there = night.naming(night.coming(event.id(), "Alfa", 2), person("Mo"), person("Di"));
        ParticipationId partly = night.coming(event.id(), "Beta", 2);
        ParticipationId cancelled = night.coming(event.id(), "Gamma", 1);
        ParticipationId away = night.coming(event.id(), "Delta", 1);
        night.begins();
        there.forEach(one -> door.arrived(event.id(), one, "anna"));
        door.leftEarly(event.id(), there.get(1), "anna");
        door.arrived(event.id(), AttendeeId.unnamed(away, 1), "bram");

        book.close(event.id(), saying(List.of(), List.of(partly.text()), List.of(cancelled.text()), List.of(AttendeeId.unnamed(away, 1)
                .text())), "anna");

        assertThat(replies.get(roster.find(night.now(event), there.get(0)).orElseThrow().from().participation()).status())
                .isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(replies.get(partly).status()).isEqualTo(ParticipationStatus.PARTLY_ATTENDED);
        assertThat(replies.get(cancelled).status()).isEqualTo(ParticipationStatus.CANCELLED);
        assertThat(replies.get(away).status()).isEqualTo(ParticipationStatus.NO_SHOW);
        assertThatThrownBy(() -> door.arrived(event.id(), there.get(0), "anna")).isInstanceOf(DoorClosed.class);
    }

    @Test
    void nobodyWasThereInTwoWays() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 1);
        night.begins();

        assertThatThrownBy(() -> book.close(event.id(), saying(List.of(guest.text()), List.of(guest.text()), List.of(), List.of()), "anna"))
                .isInstanceOf(StatedTwice.class);
        assertThat(night.now(event).status().isToCome()).isTrue();
    }

    @Test
    void aCorrectionSaysWhyAndChangesWhatBecameOfTheOrganisation() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 2);
        night.begins();
        book.close(event.id(), saying(List.of(), List.of(), List.of(), List.of()), "anna");
        AttendeeId person = AttendeeId.unnamed(guest, 2);

        assertThatThrownBy(() -> book.correct(event.id(), person, Presence.FULL, " ", "anna")).isInstanceOf(ReasonMissing.class);
        book.correct(event.id(), person, Presence.FULL, "Came in by the other door", "anna");

        assertThat(replies.get(guest).status()).isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(changes.of(event.id())).singleElement().satisfies(change -> {
            assertThat(change.was()).isEqualTo(Presence.NO_SHOW);
            assertThat(change.became()).isEqualTo(Presence.FULL);
            assertThat(change.reason()).isEqualTo("Came in by the other door");
        });
    }

    @Test
    void anEventOfBeforeCanBeCorrectedToo() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 2);
        night.begins();
        book.close(event.id(), saying(List.of(guest.text()), List.of(), List.of(), List.of()), "anna");
        database.sql("delete from attendee where event_id = ?").param(event.id().value()).update();
        assertThat(roster.of(night.now(event))).hasSize(2).allMatch(one -> one.presence() == Presence.FULL);

        book.correct(event.id(), AttendeeId.unnamed(guest, 1), Presence.NO_SHOW, "Mixed up", "anna");

        assertThat(roster.of(night.now(event))).extracting(Attendee::presence).containsExactly(Presence.NO_SHOW, Presence.FULL);
        assertThat(replies.get(guest).status()).isEqualTo(ParticipationStatus.ATTENDED);
    }

    @Test
    void anOrganisationsHistoryTellsWhoCameAndWhoDidNot() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 2);
        List<AttendeeId> named = night.naming(guest, person("Mo"), person("Di"));
        night.begins();
        assertThat(history.of(replies.get(guest).organisationId(), OWN)).isEmpty();
        book.close(event.id(), saying(List.of(named.get(0).text()), List.of(), List.of(), List.of()), "anna");

        assertThat(history.of(replies.get(guest).organisationId(), OWN)).singleElement().satisfies(past -> {
            assertThat(past.reference()).isEqualTo(event.reference());
            assertThat(past.status()).isEqualTo(ParticipationStatus.ATTENDED);
            assertThat(past.persons()).containsExactlyInAnyOrder(new PastAttendance.Person("Mo", Presence.FULL),
                    new PastAttendance.Person("Di", Presence.NO_SHOW));
        });
    }

    @Test
    void personsAndOrganisationsAreCountedApart() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 3);
        night.invited(event.id(), "Beta");
        night.begins();
        walksIn(event, AttendeeId.random(), "Somebody else");
        book.close(event.id(), saying(List.of(AttendeeId.unnamed(guest, 1).text(), AttendeeId.unnamed(guest, 2).text()), List.of(),
                List.of(), List.of()), "anna");
        heard.record(event.id(), replies.get(guest).organisationId(), new HeardNeeds.Words(Set.of(Need.PARTNERS), "A partner", ""), null,
                "anna");

        EventFigures counted = figures.of(night.now(event));

        assertThat(counted.invited()).isEqualTo(new EventFigures.Answers(2, 1, 1, 0));
        assertThat(counted.persons()).containsExactlyInAnyOrderEntriesOf(Map.of(Presence.FULL, 3, Presence.NO_SHOW, 1));
        assertThat(counted.organisations()).containsExactlyEntriesOf(Map.of(Presence.FULL, 2));
        assertThat(counted.strands()).containsExactlyEntriesOf(Map.of(Strand.NEET, new EventFigures.ByStrand(2, 1, 2)));
        assertThat(counted.personsPerHundredInterested()).as("more than a hundred is right").isEqualTo(300);
        assertThat(heard.of(event.id())).singleElement().satisfies(one -> assertThat(one.needs()).containsExactly(Need.PARTNERS));
        assertThat(feedback.of(event.id()).asked()).isEqualTo(1);
    }

    @Test
    void whatAnAgencyHeardAndSawStaysWithItAndWithTheAgencyOfThePath() {
        Event event = night.plan();
        ParticipationId guest = night.coming(event.id(), "Alfa", 1);
        OrganisationId organisation = replies.get(guest).organisationId();
        night.begins();
        book.close(event.id(), saying(List.of(AttendeeId.unnamed(guest, 1).text()), List.of(), List.of(), List.of()), "anna");
        heard.record(event.id(), organisation, said("A partner"), null, "anna");

        assertThat(history.of(organisation, OWN)).hasSize(1);
        assertThat(history.of(organisation, ANOTHER)).isEmpty();
        assertThat(history.of(organisation, List.of())).isEmpty();
        assertThat(heard.of(organisation, OWN)).hasSize(1);
        assertThat(heard.of(organisation, ANOTHER)).isEmpty();
        database.sql("update event set agency = 'FI01' where id = ?").param(event.id().value()).update();
        assertThat(heard.of(organisation, OWN)).as("its own path at another agency's event").hasSize(1);
        assertThat(history.of(organisation, OWN)).hasSize(1);
    }

    @Test
    void ofTwoOfficersWhoWriteDownWhatWasHeardAtTheSameMomentOneReadsThatTheOtherDid() throws Exception {
        Event event = night.plan();
        OrganisationId organisation = replies.get(night.coming(event.id(), "Alfa", 1)).organisationId();

        assertThat(AtOnce.all(List.of(writesDown(event, organisation, "First", null), writesDown(event, organisation, "Second", null))))
                .containsExactlyInAnyOrder(true, false);

        Instant seen = heard.find(event.id(), organisation).orElseThrow().recordedAt();
        night.begins();
        assertThat(AtOnce.all(List.of(writesDown(event, organisation, "Third", seen), writesDown(event, organisation, "Fourth", seen))))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void organisationsOfTheEventAndOfTheAgencyAreSoughtInOneQuestion() {
        Event event = night.plan();
        night.ready("Jeugdhuis Zonnewijzer");
        night.invited(event.id(), "Zonnewijzer Fietsen");
        night.invited(event.id(), "Jeugdhuis Maan");
        register.register(new OrganisationDetails("Zonnewijzer nergens", null, null, new Country("BE"), null, null, "Gent", null, null, null, null));
        Origins counted = new Origins(JdbcClient.create(ProxyDataSourceBuilder.create(source).listener(new CountedStatements()).build()));
        List<KnownOrganisation> found = new ArrayList<>();

        assertThat(CountedStatements.during(() -> found.addAll(counted.like(event, "Jeugdhuis Zonnewijzer")))).isEqualTo(Map.of("select", 1L));

        assertThat(found).extracting(one -> one.name() + " " + one.invited()).startsWith("Jeugdhuis Zonnewijzer false", "Zonnewijzer Fietsen true")
                .contains("Jeugdhuis Maan true").doesNotHaveDuplicates();
        assertThat(counted.like(event, "Zonnewijzer")).extracting(KnownOrganisation::name)
                .containsExactly("Zonnewijzer Fietsen", "Jeugdhuis Zonnewijzer");
        assertThat(counted.like(event, " ")).isEmpty();
    }

    private Callable<Boolean> writesDown(Event event, OrganisationId organisation, String text, Instant seen) {
        return () -> {
            try {
                heard.record(event.id(), organisation, said(text), seen, "anna");
                return true;
            } catch (HeardMeanwhile quicker) {
                return false;
            }
        };
    }

    private static HeardNeeds.Words said(String text) {
        return new HeardNeeds.Words(Set.of(Need.PARTNERS), text, "");
    }

    private boolean arrived(Event event, AttendeeId person, String officer) {
        try {
            door.arrived(event.id(), person, officer);
            return true;
        } catch (DoorClosed closed) {
            return false;
        }
    }

    private boolean walksIn(Event event, AttendeeId person, String organisation) {
        door.cameUnannounced(event.id(), new WalkIn(person, "Sam", organisation, null), "bram");
        return true;
    }

    private static Statements saying(List<String> whole, List<String> partly, List<String> cancelled, List<String> mistaken) {
        return Statements.of(whole, partly, cancelled, mistaken);
    }

    private static NamedPerson person(String name) {
        return new NamedPerson(name, null, null);
    }
}

@OnH2
class DoorOnH2Test extends DoorTest {
}

@OnPostgreSql
class DoorOnPostgreSqlTest extends DoorTest {
}

package eu.inclusion.pathway.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.attendance.AttendanceBook;
import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.Door;
import eu.inclusion.pathway.attendance.Statements;
import eu.inclusion.pathway.attendance.WalkIn;
import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.followup.FollowUpAnswer;
import eu.inclusion.pathway.followup.FollowUps;
import eu.inclusion.pathway.followup.PartnersFound;
import eu.inclusion.pathway.followup.ProjectComing;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of a year's events and applications; others' of the same year are counted beforehand. */
@ProductTest
abstract class YearBookTest {

    private static final Year YEAR = Year.of(2025);
    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode LUXEMBOURG = new AgencyCode("LU01");

    @Autowired
    private YearBook book;
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
    private AttendanceBook attendance;
    @Autowired
    private Attendance roughly;
    @Autowired
    private Door door;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private YearFigures before;

    @BeforeEach
    void countWhatIsThere() {
        clock.set(TestClock.START);
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        before = book.of(List.of(JINT, LUXEMBOURG), YEAR);
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void personsAndOrganisationsAtAnEventAreCountedApart() {
        Event event = guests.event(LUXEMBOURG, EventKind.NATIONAL);
        ParticipationId club = guests.comes(event, "Mo", "Lee");
        guests.comes(event, "Bo");
        clock.advance(Duration.ofDays(90));
        door.cameUnannounced(event.id(), new WalkIn(AttendeeId.random(), "Di", "Nobody knows us", null), "anna");
        attendance.close(event.id(), Statements.of(List.of(guests.person(club, "Mo").id().text()), List.of(), List.of(), List.of()), "anna");

        assertThat(more(Subject.NATIONAL_EVENTS, Figure.EVENTS_HELD)).isEqualTo(1);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.ORGANISATIONS_INVITED)).isEqualTo(2);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.ORGANISATIONS_ANSWERED)).isEqualTo(2);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.ORGANISATIONS_CAME)).isEqualTo(2);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.ORGANISATIONS_NO_SHOW)).isEqualTo(1);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.PERSONS_EXPECTED)).isEqualTo(3);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.PERSONS_CAME)).isEqualTo(2);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.PERSONS_NO_SHOW)).isEqualTo(2);
        assertThat(now().of(Subject.NATIONAL_EVENTS, Figure.PERSONS_CAME, Strand.NEET)
                - before.of(Subject.NATIONAL_EVENTS, Figure.PERSONS_CAME, Strand.NEET)).as("uninvited: in no strand").isEqualTo(1);
        assertThat(now().of(Subject.NATIONAL_EVENTS, Figure.PERSONS_CAME, LUXEMBOURG)
                - before.of(Subject.NATIONAL_EVENTS, Figure.PERSONS_CAME, LUXEMBOURG)).isEqualTo(2);
        assertThat(now().agencies(Subject.NATIONAL_EVENTS)).contains(LUXEMBOURG);
    }

    @Test
    void anEventBeforePersonsWereRecordedCountsThoseWhoWereAnnounced() {
        Event event = guests.event(LUXEMBOURG, EventKind.NATIONAL);
        ParticipationId club = guests.comes(event, "Mo", "Lee");

        roughly.record(event.id(), List.of(club), List.of());

        assertThat(more(Subject.NATIONAL_EVENTS, Figure.PERSONS_CAME)).isEqualTo(2);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.ORGANISATIONS_CAME)).isEqualTo(1);
    }

    @Test
    void whatAnEventBroughtIsCountedInTheYearOfTheEvent() {
        Event event = guests.event(LUXEMBOURG, EventKind.INTERNATIONAL);
        ParticipationId club = guests.comes(event, "Mo");
        roughly.record(event.id(), List.of(club), List.of());
        clock.advance(Duration.ofDays(400));
        followUps.asked(club);
        followUps.answer(club, new FollowUpAnswer(PartnersFound.CONTACT, ProjectComing.WRITING, null, null, null, null), "mo@example.org");

        assertThat(more(Subject.INTERNATIONAL_EVENTS, Figure.FOLLOW_UP_ASKED)).isEqualTo(1);
        assertThat(more(Subject.INTERNATIONAL_EVENTS, Figure.FOLLOW_UP_ANSWERED)).isEqualTo(1);
        assertThat(more(Subject.INTERNATIONAL_EVENTS, Figure.FOLLOW_UP_PARTNERS)).isEqualTo(1);
        assertThat(more(Subject.INTERNATIONAL_EVENTS, Figure.FOLLOW_UP_PROJECTS)).isEqualTo(1);
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.EVENTS_HELD)).isZero();
    }

    @Test
    void anEventThatIsStillToComeCountsNowhere() {
        guests.comes(guests.event(LUXEMBOURG, EventKind.NATIONAL), "Mo");

        assertThat(more(Subject.NATIONAL_EVENTS, Figure.EVENTS_HELD)).isZero();
        assertThat(more(Subject.NATIONAL_EVENTS, Figure.ORGANISATIONS_INVITED)).isZero();
    }

    @Test
    void anApplicationStandsInOnePlaceAndItsStrandsRow() {
        GrantApplication first = applying.again(applying.submitted(applying.path(), new SampleApplication()).applicationId());
        applying.submitted(applying.path(), new SampleApplication());
        intake.withdraw(first.id(), "We stop");

        assertThat(more(Subject.APPLICATIONS, Figure.APPLICATIONS_RECEIVED)).isEqualTo(2);
        assertThat(more(Subject.APPLICATIONS, Figure.APPLICATIONS_IN_HAND)).isEqualTo(1);
        assertThat(more(Subject.APPLICATIONS, Figure.APPLICATIONS_WITHDRAWN)).isEqualTo(1);
        assertThat(more(Subject.APPLICATIONS, Figure.APPLICATIONS_LATE)).isZero();
        assertThat(now().of(Subject.APPLICATIONS, Figure.APPLICATIONS_RECEIVED, Strand.NEET)
                - before.of(Subject.APPLICATIONS, Figure.APPLICATIONS_RECEIVED, Strand.NEET)).isEqualTo(2);
        assertThat(book.of(List.of(LUXEMBOURG), YEAR).of(Subject.APPLICATIONS, Figure.APPLICATIONS_RECEIVED)).isZero();
    }

    @Test
    void whoeverMaySeeNoAgencySeesNothing() {
        assertThat(book.of(List.of(), YEAR).of(Subject.APPLICATIONS, Figure.APPLICATIONS_RECEIVED)).isZero();
    }

    private long more(Subject subject, Figure figure) {
        return now().of(subject, figure) - before.of(subject, figure);
    }

    private YearFigures now() {
        return book.of(List.of(JINT, LUXEMBOURG), YEAR);
    }
}

@OnH2
class YearBookOnH2Test extends YearBookTest {
}

@OnPostgreSql
class YearBookOnPostgreSqlTest extends YearBookTest {
}

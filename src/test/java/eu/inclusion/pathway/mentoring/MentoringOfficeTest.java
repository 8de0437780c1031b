package eu.inclusion.pathway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.identity.StaffMember;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A mentoring from its opening to its end, as it is kept. */
@PersistenceTest
@Import(MentoringOfficeTest.Modules.class)
abstract class MentoringOfficeTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final Entitlement TAILOR_MADE = new Entitlement(Set.of(EntitlementGround.FIRST_TIME_APPLICANT, EntitlementGround.SPECIAL_TARGET_GROUP));

    @Autowired
    private MentoringOffice office;

    @Autowired
    private SessionDiary diary;

    @Autowired
    private Mentorings mentorings;

    @Autowired
    private MentoringRecords records;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private PathJournal journal;

    @Autowired
    private PathTimeline timeline;

    @Autowired
    private TestClock clock;

    @MockitoBean
    private StaffDirectory staff;

    private OrganisationPath path;
    private MentoringId id;

    @BeforeEach
    void anOrganisationIsOpenForMentoring() {
        clock.set(TestClock.START);
        given(staff.inRole(Role.MENTOR, JINT)).willReturn(List.of(
                new StaffMember("mia", "Mia Mentor", "mia@jint.example"), new StaffMember("max", "Max Mentor", "")));
        Organisation organisation = register.register(new OrganisationDetails("Jeugdhuis De Kade", "vzw", null, new Country("BE"), null,
                null, "Genk", null, null, null, null));
        path = journal.open(organisation.id(), JINT, Set.of(), "els");
        id = office.open(path.id(), organisation.id(), JINT, TAILOR_MADE).id();
    }

    @Test
    void anOpenMentoringWaitsForAMentorAndKnowsTheEntitlement() {
        assertThat(mentoring().status()).isEqualTo(MentoringStatus.WAITING_FOR_MENTOR);
        assertThat(mentoring().entitlement()).isEqualTo(TAILOR_MADE);
        assertThat(mentoring().mentor()).isEmpty();
    }

    @Test
    void theMentorIsOneOfTheAgencysMentors() {
        assertThat(office.mentorsOf(JINT)).extracting(Mentor::userId).containsExactly("mia", "max");
        assertThatThrownBy(() -> office.match(id, "els", null)).isInstanceOf(MentorNotAvailable.class);

        office.match(id, "mia", "Speaks little English");
        assertThat(mentoring().status()).isEqualTo(MentoringStatus.UNDER_WAY);
        assertThat(mentoring().mentor()).contains(new Mentor("mia", "Mia Mentor"));
        assertThat(mentoring().briefing()).isEqualTo("Speaks little English");
    }

    @Test
    void whoeverCoachedStaysOnRecord() {
        office.match(id, "mia", null);
        office.handBack(id, "On leave");
        clock.advance(Duration.ofDays(1));
        office.match(id, "max", null);

        assertThat(mentoring().mentor()).contains(new Mentor("max", "Max Mentor"));
        assertThat(records.mentorsOf(path.organisationId())).containsExactlyInAnyOrder("mia", "max");
        assertThat(records.of(path.id())).extracting(MentoringLine::mentor).containsExactly("Max Mentor");
    }

    @Test
    void aMentorWhoCannotGoOnLeavesNoSessionPlanned() {
        office.match(id, "mia", null);
        plan(SessionPurpose.GETTING_TO_KNOW, LocalDate.of(2025, 2, 3), false);
        office.handBack(id, "On leave");

        assertThat(mentoring().status()).isEqualTo(MentoringStatus.WAITING_FOR_MENTOR);
        assertThat(mentoring().mentor()).isEmpty();
        assertThat(diary.planned(id)).isEmpty();
        assertThat(diary.of(id)).extracting(MentoringSession::status).containsExactly(SessionStatus.CANCELLED);
    }

    @Test
    void anAgencyThatDecidesAgainstMentoringSaysWhyOnThePath() {
        office.decline(id, "It has a coach already", "els");
        assertThat(mentoring().status()).isEqualTo(MentoringStatus.NOT_NEEDED);
        assertThat(timeline.of(path.id())).extracting(PathEntry::reason).contains("It has a coach already");
        assertThatThrownBy(() -> office.match(id, "mia", null)).isInstanceOf(MentoringNotOpen.class);
    }

    @Test
    void sessionsArePlannedAheadAndWrittenDown() {
        office.match(id, "mia", null);
        assertThatThrownBy(() -> plan(SessionPurpose.PARTNERS, LocalDate.of(2025, 1, 14), false)).isInstanceOf(SessionNotAhead.class);
        assertThatThrownBy(() -> diary.record(id, new SessionCourse(SessionStatus.HELD, "x", null))).isInstanceOf(NoSessionPlanned.class);

        plan(SessionPurpose.PARTNERS, LocalDate.of(2025, 2, 3), false);
        diary.record(id, new SessionCourse(SessionStatus.HELD, "We looked for partners", "Kade writes to two"));
        assertThat(diary.planned(id)).isEmpty();
        assertThat(diary.of(id)).singleElement().satisfies(session -> {
            assertThat(session.status()).isEqualTo(SessionStatus.HELD);
            assertThat(session.minutes()).isEqualTo("We looked for partners");
            assertThat(session.startsAt()).isEqualTo(at(LocalDate.of(2025, 2, 3)));
        });
    }

    @Test
    void aSessionPlannedAnewReplacesTheOnePlannedBefore() {
        plan(SessionPurpose.PARTNERS, LocalDate.of(2025, 2, 3), false);
        plan(SessionPurpose.PARTNERS, LocalDate.of(2025, 2, 10), false);
        assertThat(diary.of(id)).extracting(MentoringSession::status).containsExactly(SessionStatus.CANCELLED, SessionStatus.PLANNED);
    }

    @Test
    void feedbackOnADraftComesTwoWeeksBeforeTheDeadlineUnlessTheMentorInsists() {
        office.agree(id, "A first application", LocalDate.of(2025, 3, 5));
        plan(SessionPurpose.DRAFT_FEEDBACK, LocalDate.of(2025, 2, 19), false);
        assertThatThrownBy(() -> plan(SessionPurpose.DRAFT_FEEDBACK, LocalDate.of(2025, 2, 20), false))
                .isInstanceOfSatisfying(FeedbackTooLate.class, refusal -> assertThat(refusal.arguments()).containsExactly("2025-03-05", "2025-02-19"));
        plan(SessionPurpose.PARTNERS, LocalDate.of(2025, 2, 20), false);
        plan(SessionPurpose.DRAFT_FEEDBACK, LocalDate.of(2025, 2, 20), true);
        assertThat(diary.planned(id)).isPresent();
    }

    @Test
    void bothSidesEvaluateAndTheMentorsAdviceGoesOnThePath() {
        office.match(id, "mia", null);
        office.agree(id, "A first application", null);
        office.evaluate(id, 4, "The questions", null, "an@kade.example");
        office.conclude(id, new Conclusion(GoalsReached.PARTLY, "Idea is clear", "Apply in October"), "mia");

        Mentoring closed = mentoring();
        assertThat(closed.status()).isEqualTo(MentoringStatus.CLOSED);
        assertThat(closed.evaluation()).isEqualTo(new OrganisationEvaluation(4, "The questions", null, "an@kade.example", TestClock.START));
        assertThat(closed.conclusion()).isEqualTo(new Conclusion(GoalsReached.PARTLY, "Idea is clear", "Apply in October"));
        assertThat(timeline.of(path.id())).extracting(PathEntry::reason).contains("Apply in October");
        assertThat(records.mentorsOf(path.organisationId())).containsExactly("mia");
    }

    @Test
    void whenThePathGoesOnWithoutItTheMentoringIsReleased() {
        office.match(id, "mia", null);
        plan(SessionPurpose.PARTNERS, LocalDate.of(2025, 2, 3), false);
        office.release(path.id());
        office.release(path.id());

        assertThat(mentoring().status()).isEqualTo(MentoringStatus.RELEASED);
        assertThat(diary.planned(id)).isEmpty();
    }

    private void plan(SessionPurpose purpose, LocalDate day, boolean lateAllTheSame) {
        diary.plan(id, new SessionPlan(at(day), SessionMode.ONLINE, "https://meet.example/kade", purpose, lateAllTheSame));
    }

    private static Instant at(LocalDate day) {
        return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 14, 30).atZone(ProgrammeTime.ZONE).toInstant();
    }

    private Mentoring mentoring() {
        return mentorings.findById(id).orElseThrow();
    }

    /** Mentoring and the modules it calls. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {MentoringOffice.class, OrganisationRegister.class, PathJournal.class, AgencyCode.class})
    @EnableConfigurationProperties(MentoringSettings.class)
    static class Modules {
    }
}

@OnH2
class MentoringOfficeOnH2Test extends MentoringOfficeTest {
}

@OnPostgreSql
class MentoringOfficeOnPostgreSqlTest extends MentoringOfficeTest {
}

package eu.inclusion.pathway.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.mapping.SurveyAnswers;
import eu.inclusion.pathway.mentoring.Entitlement;
import eu.inclusion.pathway.mentoring.MentoringId;
import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.mentoring.SessionMode;
import eu.inclusion.pathway.mentoring.SessionPlan;
import eu.inclusion.pathway.mentoring.SessionPurpose;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import eu.inclusion.pathway.workflow.mentoring.Mentored;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page of a case tells what each module knows of it, and of another agency's application only that it exists. */
@ProductTest
@OnH2
class CaseChaptersTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Clock clock;

    private OrganisationPath path;

    @BeforeEach
    void openACase() {
        path = applying.path();
    }

    @Test
    void aCaseOfWhichNothingIsKnownHasNoChapters() throws Exception {
        assertThat(page("BE05")).doesNotContain("Take care", "Grant applications", ">Mentoring</h2>", "Read it whole");
    }

    @Test
    void theMappingIsToldWithWhatTheOfficerMustWatch(@Autowired MappingSurvey survey, @Autowired Intake intake) throws Exception {
        MappingProfile profile = new MappingProfile(Set.of(Strand.NEET), Set.of(FewerOpportunitiesGroup.ECONOMIC_BARRIERS), 3, 12, 80,
                Set.of("nl"), Set.of(Need.PARTNERS, Need.LANGUAGE), "A partner across the border", "Small projects", Set.of());
        survey.answer(path, new SurveyAnswers(ContactResponse.INTERESTED, true, profile, "Ring before noon"), null, "an@example.org");
        survey.classify(path);
        intake.showInterest(interestOf("stranger@example.com"));

        assertThat(page("BE05")).contains("Economic barriers", "3 paid staff, 12 volunteers, 80 young people a year", "Dutch", "partners",
                "A partner across the border", "Small projects", "Ring before noon", "newcomer",
                "stranger@example.com registered interest for this organisation on");
    }

    private FirstContact interestOf(String stranger) {
        Organisation known = organisations.findById(path.organisationId()).orElseThrow();
        return new FirstContact(new OrganisationDetails(known.name(), known.legalForm(), null, known.country(), known.community(),
                known.postcode(), known.place(), null, null, null, new ContactPerson(stranger, "Sam", null, null, "nl")),
                ContactSource.PUBLIC_FORM, null, null, ContactResponse.INTERESTED, true, MappingProfile.UNKNOWN, null);
    }

    @Test
    void eventsAreToldWithHowItWentThere(@Autowired EventPlanning planning, @Autowired Invitations invitations) throws Exception {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        Event event = planning.plan(new EventPlan(EventKind.NATIONAL, "Inclusion day", "Leuven", "Lift", today.plusDays(90), today.plusDays(91),
                today.plusDays(21), 20, Set.of(), "Dutch", "Meet"), path.agency(), "anna");
        Participation participation = invitations.open(path, EventKind.NATIONAL);
        assertThat(page("BE05")).contains("National event", "Waiting for an invitation");

        invitations.invite(event.id(), List.of(participation.id()));

        assertThat(page("BE05")).contains("Inclusion day", "Leuven", "Invited, asked to answer until");
    }

    @Test
    void anApplicationOfTheOwnAgencyIsToldWithItsFindings(@Autowired EligibilityDesk desk) throws Exception {
        Submission received = applying.submitted(path, new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        examine(desk, received);

        assertThat(page("BE05")).contains("href=\"/desk/applications/" + received.reference() + "\"", "Everybody on board",
                "Small-scale Partnership (KA210), call 2025, round 1, Youth", "Received on", "Not eligible: The project lasts 36 months.",
                "Source: ");
    }

    @Test
    void ofAnotherAgencysApplicationOnlyIsToldWhereItIsAndHowItStands(@Autowired EligibilityDesk desk) throws Exception {
        Submission school = applying.submitted(path, new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL")
                .with(SectionKind.CONTEXT, "durationMonths", 36));
        examine(desk, school);

        assertThat(page("BE05")).contains(school.reference(), "This is a case of BE02.", "Submitted")
                .doesNotContain("Everybody on board", "/desk/applications/", "The project lasts 36 months", "School education");
        browser.perform(get("/desk/paths/" + path.reference()).with(officerOf("BE02"))).andExpect(status().isNotFound());
        assertThat(page("BE02", "BE05")).contains("Everybody on board", "/desk/applications/" + school.reference());
    }

    @Test
    void aDraftIsMentionedWithoutItsText() throws Exception {
        applying.written(path, new SampleApplication());

        assertThat(page("BE05")).contains("The organisation is still writing it.").doesNotContain("Everybody on board");
    }

    @Test
    void theMentoringIsToldWithGoalsAndSessions(@Autowired Mentored mentored, @Autowired MentoringOffice office, @Autowired SessionDiary diary)
            throws Exception {
        mentored.staff();
        MentoringId mentoring = office.open(path.id(), path.organisationId(), path.agency(), new Entitlement(Set.of())).id();
        assertThat(page("BE05")).contains("Waiting for a mentor, Technical help");

        office.match(mentoring, Mentored.MIA, "They are new");
        office.agree(mentoring, "Write a first application", LocalDate.of(2031, 3, 5));
        diary.plan(mentoring, new SessionPlan(clock.instant().plus(Duration.ofDays(3)), SessionMode.ONLINE, "https://meet.example", SessionPurpose.PROJECT_IDEA, false));

        assertThat(page("BE05")).contains("Mia Test", "Write a first application", "5 Mar 2031", "The project idea (On-line), Planned");
    }

    private static void examine(EligibilityDesk desk, Submission received) {
        desk.checkAdmissibility(received.applicationId());
        desk.checkEligibility(received.applicationId());
    }

    private String page(String... agencies) throws Exception {
        return browser.perform(get("/desk/paths/" + path.reference()).with(officerOf(agencies))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }

    private static RequestPostProcessor officerOf(String... agencies) {
        Staff officer = new Staff("officer", "Olga Officer", Set.of(Role.OFFICER), Set.of(agencies));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, AuthorityUtils.createAuthorityList("ROLE_STAFF", "ROLE_OFFICER")));
    }
}

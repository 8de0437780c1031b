package eu.inclusion.pathway.journey;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.internationalcall.SampleCalls;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Takes one organisation along its whole path as people and time would, from the public form to the end of its mentoring. */
@TestComponent
class WholePath {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final String MENTOR = "journeymentor";

    private final Intake intake;
    private final Organisations organisations;
    private final OrganisationPaths paths;
    private final EventPlanning events;
    private final Events allEvents;
    private final SampleCalls calls;
    private final ApplicationDrafts drafts;
    private final Annexes annexes;
    private final ApplicationSheets sheets;
    private final GrantApplicationIntake submissions;
    private final StaffAccounts accounts;
    private final Cases cases;
    private final TestClock clock;

    WholePath(Intake intake, Organisations organisations, OrganisationPaths paths, EventPlanning events, Events allEvents, SampleCalls calls,
            ApplicationDrafts drafts, Annexes annexes, ApplicationSheets sheets, GrantApplicationIntake submissions, StaffAccounts accounts, Cases cases, TestClock clock) {
        this.intake = intake;
        this.organisations = organisations;
        this.paths = paths;
        this.events = events;
        this.allEvents = allEvents;
        this.calls = calls;
        this.drafts = drafts;
        this.annexes = annexes;
        this.sheets = sheets;
        this.submissions = submissions;
        this.accounts = accounts;
        this.cases = cases;
        this.clock = clock;
    }

    /** What has to be there before anyone walks: a mentor of the agency. */
    void prepare() {
        accounts.open(new StaffAccounts.NewAccount(MENTOR, "Jo", "Mentor", "jo@agency.example", "not-a-real-secret", Set.of(Role.MENTOR), Set.of(JINT)));
    }

    /** The whole way; gives back the path as it is at its end. */
    OrganisationPath walk(String name, String oid) {
        clock.setBrussels(LocalDateTime.of(2025, 1, 15, 9, 0));
        OrganisationPath path = register(name);
        String reference = path.reference();
        cases.complete(reference, "Task_AnswerMappingSurvey", Map.of("response", "INTERESTED", "mayBeInvited", true,
                "strands", List.of("NEET"), "groups", List.of("SOCIAL_BARRIERS"), "needs", List.of("PARTNERS")));
        cases.complete(reference, "Task_AssessMapping", Map.of("nextStep", "ON", "strands", List.of("NEET")));
        takePartInNationalEvent(name, reference);
        takePartInInternationalEvent(name, reference);
        String application = apply(path, oid);
        cases.complete(application, "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", "Convincing."));
        cases.runJobs(reference);
        beMentored(reference);
        return paths.findById(path.id()).orElseThrow();
    }

    private OrganisationPath register(String name) {
        intake.showInterest(new FirstContact(new OrganisationDetails(name, "vzw", null, new Country("BE"), Community.NL, "3600", "Genk", null, null,
                null, new ContactPerson(name.replace(' ', '.') + "@example.org", "An Peeters", null, null, "nl")),
                ContactSource.PUBLIC_FORM, null, null, ContactResponse.INTERESTED, true, MappingProfile.UNKNOWN, null));
        OrganisationPath path = paths.findByOrganisationIdAndAgency(
                organisations.spokenForBy(name.replace(' ', '.') + "@example.org").get(0).id(), JINT).get(0);
        cases.runJobs(path.reference());
        return path;
    }

    private void takePartInNationalEvent(String name, String reference) {
        String event = plan(EventKind.NATIONAL, name);
        cases.complete(event, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE", "invitees", cases.options(event, "Task_ChooseInvitees", "candidates", name)));
        takePart(name, reference, event, "Task_PrepareEvent", "Task_RecordAttendance", "Task_RecordNeeds");
    }

    private void takePartInInternationalEvent(String name, String reference) {
        String event = plan(EventKind.INTERNATIONAL, name);
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        cases.complete(event, "Task_CallSendingAgencies", Map.of("sendingAgencies", List.of("BE05"), "applyBy", today.toString(),
                "preselectBy", today.plusDays(2).toString()));
        calls.apply(eventId(event), paths.findByReference(reference).orElseThrow(), 2);
        String call = event + "-" + JINT;
        cases.pass(Duration.ofDays(1), call);
        cases.complete(call, "Task_PreselectOrganisations", Map.of("sends", 2,
                "preselected", cases.options(call, "Task_PreselectOrganisations", "candidates", name)));
        cases.runJobs(event);
        cases.complete(event, "Task_SelectOrganisations", Map.of("selected", cases.options(event, "Task_SelectOrganisations", "candidates", name)));
        cases.complete(call, "Task_NoteSelection", Map.of());
        takePart(name, reference, event, "Task_PrepareInternationalEvent", "Task_RecordInternationalAttendance", "Task_RecordInternationalNeeds");
    }

    private void takePart(String name, String reference, String event, String prepare, String record, String needs) {
        cases.runJobs(reference);
        cases.complete(reference, "Task_AnswerInvitation", Map.of("coming", "YES", "persons", 2, "motivation", "We want to learn."));
        cases.pass(Duration.ofDays(5), event);
        cases.complete(event, prepare, Map.of("eventDecision", "GO_ON"));
        cases.complete(reference, "Task_PrepareParticipation", Map.of("stillComing", "YES", "whoComes", "An and Bo"));
        cases.pass(Duration.ofDays(3), event);
        cases.complete(event, record, Map.of("held", "YES", "attended", cases.options(event, record, "expected", name), "partly", List.of()));
        cases.complete(event, needs, Map.of("needsHeard", "Partners.", "expectations", "A coach."));
        cases.runJobs(reference);
        cases.complete(reference, "Task_GiveFeedback", Map.of("rating", "5", "projectIdea", "WITH_PARTNER"));
    }

    private EventId eventId(String reference) {
        return allEvents.findByReference(reference).orElseThrow().id();
    }

    private String plan(EventKind kind, String title) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        String reference = events.plan(new EventPlan(kind, title, "Brussels", "Step-free.", today.plusDays(7), today.plusDays(7),
                today.plusDays(4), 10, Set.of(Strand.NEET), "English", "A day to meet."), JINT, "anofficer").reference();
        cases.runJobs(reference);
        return reference;
    }

    private String apply(OrganisationPath path, String oid) {
        GrantApplication draft = drafts.start(path.organisationId(), new PathLink(path.id().value(), path.reference(), path.agency()), 2025,
                Action.KA210, 1, "an@example.org");
        SampleApplication sample = new SampleApplication();
        sample.section(SectionKind.ORGANISATIONS).put("applicantOid", oid);
        sample.writeInto(drafts, annexes, draft, "an@example.org");
        String reference = submissions.submit(draft.id(), sheets.of(draft).stamp(), "an@example.org").reference();
        cases.passDeadline(reference);
        return reference;
    }

    private void beMentored(String reference) {
        cases.complete(reference, "Task_MatchMentor", Map.of("decision", "MENTOR", "mentor", MENTOR));
        cases.complete(reference, "Task_AgreeGoals", Map.of("mentorStep", "GO_ON", "goals", "A clear planning."));
        cases.complete(reference, "Task_PlanSession", Map.of("mentorStep", "PLANNED", "day", ProgrammeTime.dayOf(clock.instant()).plusDays(3).toString(),
                "time", "14:00", "mode", "ONLINE", "place", "A link follows", "purpose", "RUNNING_PROJECT"));
        cases.pass(Duration.ofDays(4), reference);
        cases.complete(reference, "Task_RecordSession", Map.of("course", "HELD", "minutes", "Planning done.", "mentorStep", "WRAP_UP"));
        cases.complete(reference, "Task_EvaluateMentoring", Map.of("rating", "4"));
        cases.complete(reference, "Task_CloseMentoring", Map.of("goalsReached", "YES", "summary", "Well on its way."));
    }
}

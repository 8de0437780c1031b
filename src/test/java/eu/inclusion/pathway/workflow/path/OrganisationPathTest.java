package eu.inclusion.pathway.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.ParticipationLine;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.PathNotOpen;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.organisationpath.ReasonMissing;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The path itself: phases in order, skipped with a reason, resting and waking, left at any moment. */
@ProductTest
@OnH2
class OrganisationPathTest {

    private static final String PROCESS = OrganisationPathProcess.PROCESS;
    private static final String OFFICER = "anofficer";

    @Autowired
    private Participations participations;

    @Autowired
    private OrganisationRegister register;
    @Autowired
    private PathJournal journal;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private PathTimeline timeline;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private Annexes annexes;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplicationIntake submissions;
    @Autowired
    private Cases cases;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void startTheClock() {
        clock.set(TestClock.START);
    }

    @Test
    void anOfficerCanSkipEveryPhaseWithAReason() {
        OrganisationPath path = open();
        for (Phase phase : Phase.values()) {
            assertThat(again(path).phase()).isEqualTo(phase);
            skip(path);
        }
        assertThat(again(path).status()).isEqualTo(PathStatus.COMPLETED);
        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_PathCompleted");
        assertThat(timeline.of(path.id())).filteredOn(entry -> entry.kind() == PathEntry.Kind.PHASE_SKIPPED)
                .extracting(PathEntry::reason).containsOnly("They know this already").hasSize(Phase.values().length);
    }

    @Test
    void whoeverSkipsAPhaseWaitsForTheEventOfTheNext() {
        OrganisationPath path = open();
        skip(path);
        skip(path);

        assertThat(participations.of(path.id())).extracting(ParticipationLine::kind, ParticipationLine::status).containsExactlyInAnyOrder(
                tuple(EventKind.NATIONAL, ParticipationStatus.LAPSED), tuple(EventKind.INTERNATIONAL, ParticipationStatus.AWAITING_INVITATION));
    }

    @Test
    void nothingIsSkippedWithoutAReason() {
        OrganisationPath path = open();
        assertThatThrownBy(() -> journal.skipPhase(path.id(), "  ", OFFICER)).isInstanceOf(ReasonMissing.class);
        assertThat(again(path).phase()).isEqualTo(Phase.MAPPING);
    }

    @Test
    void anOrganisationCanWithdrawAtAnyMomentAndNothingIsAskedOfItThen() {
        OrganisationPath path = open();
        skip(path);
        journal.withdraw(path.id(), "No time any more", "an@example.org");
        cases.runJobs(path.reference());

        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_PathWithdrawn");
        assertThat(cases.openTasks(path.reference())).isEmpty();
        assertThat(again(path).status()).isEqualTo(PathStatus.WITHDRAWN);
        assertThatThrownBy(() -> journal.skipPhase(path.id(), "Too late", OFFICER)).isInstanceOf(PathNotOpen.class);
    }

    @Test
    void whoeverDoesNotApplyTalksWithTheOfficerAndMayStop() {
        OrganisationPath path = inApplicationPhase();
        cases.complete(path.reference(), "Task_DecideToApply", Map.of("reason", "No partner yet"));
        cases.complete(path.reference(), "Task_DecideHowToGoOn", Map.of("nextStep", "STOP", "reason", "They work with another agency"));

        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_ApplicationPhaseEnded", "EndEvent_PathClosed");
        assertThat(again(path).status()).isEqualTo(PathStatus.CLOSED);
    }

    @Test
    void whoeverDoesNotAnswerIsRemindedAndThenTheOfficerDecides() {
        OrganisationPath path = inApplicationPhase();
        cases.pass(Duration.ofDays(61), path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideToApply");
        cases.pass(Duration.ofDays(61), path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideHowToGoOn");

        cases.complete(path.reference(), "Task_DecideHowToGoOn", Map.of("nextStep", "AGAIN", "reason", "They promise to write"));
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideToApply");
    }

    @Test
    void aPathThatRestsIsTakenUpAgainOnItsDayInThePhaseThatTheOfficerChooses() {
        OrganisationPath path = resting(30);
        assertThat(again(path).status()).isEqualTo(PathStatus.DORMANT);
        assertThat(cases.openTasks(path.reference())).isEmpty();

        cases.pass(Duration.ofDays(31), path.reference());
        cases.complete(path.reference(), "Task_DecideWhereToGoOn", Map.of("phase", "MENTORING", "reason", "They have a project elsewhere"));
        assertThat(again(path).phase()).isEqualTo(Phase.MENTORING);
        assertThat(again(path).status()).isEqualTo(PathStatus.ACTIVE);
    }

    @Test
    void aRestingPathCanBeWokenBeforeItsDay() {
        OrganisationPath path = resting(300);
        journal.wake(path.id(), "an@example.org");
        cases.runJobs(path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideWhereToGoOn");
    }

    @Test
    void anAwardLeadsToMentoring() {
        OrganisationPath path = inApplicationPhase();
        String application = submit(path, new SampleApplication());
        assertThat(cases.openTasks(path.reference())).isEmpty();
        cases.complete(application, "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", "Convincing."));
        cases.runJobs(path.reference());

        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_Awarded");
        assertThat(again(path).phase()).isEqualTo(Phase.MENTORING);
    }

    @Test
    void afterARejectionTheOfficerDecidesHowThePathGoesOn() {
        OrganisationPath path = inApplicationPhase();
        String application = submit(path, new SampleApplication());
        cases.complete(application, "Task_DecideAward", Map.of("decision", "REJECTED", "reasons", "Not yet clear who takes part."));
        cases.runJobs(path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideHowToGoOn");
    }

    @Test
    void whoeverAppliedBeforeThePathCameToItIsNotAskedToApply() {
        OrganisationPath path = open();
        String application = submit(path, new SampleApplication());
        skip(path);
        skip(path);
        skip(path);
        assertThat(again(path).phase()).isEqualTo(Phase.GRANT_APPLICATION);
        assertThat(cases.openTasks(path.reference())).isEmpty();

        cases.complete(application, "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", "Convincing."));
        cases.runJobs(path.reference());
        assertThat(again(path).phase()).isEqualTo(Phase.MENTORING);
    }

    @Test
    void whoeverAppliedTwiceWaitsForTheLastAnswer() {
        OrganisationPath path = inApplicationPhase();
        String first = submit(path, new SampleApplication());
        String second = submit(path, SampleApplication.ofCooperation());

        cases.complete(first, "Task_DecideAward", Map.of("decision", "REJECTED", "reasons", "Not yet clear who takes part."));
        cases.runJobs(path.reference());
        assertThat(cases.openTasks(path.reference())).isEmpty();

        cases.complete(second, "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", "Convincing."));
        cases.runJobs(path.reference());
        assertThat(again(path).phase()).isEqualTo(Phase.MENTORING);
    }

    @Test
    void whoeverWasAwardedBeforeThePathCameToItGoesOnAtOnce() {
        OrganisationPath path = open();
        String application = submit(path, new SampleApplication());
        cases.complete(application, "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", "Convincing."));
        skip(path);
        skip(path);
        skip(path);
        assertThat(again(path).phase()).isEqualTo(Phase.MENTORING);
    }

    @Test
    void whoeverSubmitsWhileTheOfficerDecidesIsNotAskedAgain() {
        OrganisationPath path = inApplicationPhase();
        cases.complete(path.reference(), "Task_DecideToApply", Map.of("reason", "Not yet"));
        submit(path, new SampleApplication());
        cases.complete(path.reference(), "Task_DecideHowToGoOn", Map.of("nextStep", "AGAIN", "reason", "They have applied now"));
        assertThat(cases.openTasks(path.reference())).isEmpty();
    }

    @Test
    void aPathIsWokenOnce() {
        OrganisationPath path = resting(300);
        journal.wake(path.id(), "an@example.org");
        journal.wake(path.id(), "an@example.org");
        assertThat(timeline.of(path.id())).filteredOn(entry -> entry.kind() == PathEntry.Kind.WOKEN).hasSize(1);
    }

    @Test
    void theProcessCarriesOnlyIdsAndDecisions() {
        OrganisationPath path = inApplicationPhase();
        assertThat(cases.variables(path.reference(), PROCESS).keySet()).isSubsetOf("organisationPathId", "phase", "nextStep", "applicationOutcome");
    }

    private OrganisationPath open() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        Organisation organisation = register.register(new OrganisationDetails("Jeugdhuis " + unique, "vzw", null, new Country("BE"), Community.NL,
                "3600", "Genk", null, null, null, new ContactPerson(unique + "@example.org", "An Peeters", null, null, "nl")));
        OrganisationPath path = journal.open(organisation.id(), new AgencyCode("BE05"), Set.of(Strand.NEET), OFFICER);
        cases.runJobs(path.reference());
        return path;
    }

    private OrganisationPath inApplicationPhase() {
        OrganisationPath path = open();
        skip(path);
        skip(path);
        skip(path);
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideToApply");
        return path;
    }

    private OrganisationPath resting(int days) {
        OrganisationPath path = inApplicationPhase();
        cases.complete(path.reference(), "Task_DecideToApply", Map.of("reason", "We move house"));
        cases.complete(path.reference(), "Task_DecideHowToGoOn", Map.of("nextStep", "REST", "reason", "They move house",
                "restUntil", ProgrammeTime.dayOf(clock.instant()).plusDays(days).toString()));
        return path;
    }

    private void skip(OrganisationPath path) {
        journal.skipPhase(path.id(), "They know this already", OFFICER);
        cases.runJobs(path.reference());
    }

    private String submit(OrganisationPath path, SampleApplication sample) {
        GrantApplication draft = drafts.start(path.organisationId(), new PathLink(path.id().value(), path.reference(), path.agency()), 2025,
                sample.action(), 1, "an@example.org");
        sample.section(SectionKind.ORGANISATIONS).put("applicantOid", SampleApplication.nextOid());
        sample.writeInto(drafts, annexes, draft, "an@example.org");
        String reference = submissions.submit(draft.id(), sheets.of(draft).stamp(), "an@example.org").reference();
        cases.passDeadline(reference);
        return reference;
    }

    private OrganisationPath again(OrganisationPath path) {
        return paths.findById(path.id()).orElseThrow();
    }
}

package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventNotPlannable;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.CallDaysChange;
import eu.inclusion.pathway.internationalcall.CallNotPossible;
import eu.inclusion.pathway.internationalcall.CallPostponing;
import eu.inclusion.pathway.internationalcall.CallSchedule;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.internationalcall.SampleCalls;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.Deadlines;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An international event of a host with two sending agencies, each seeing its own. */
@ProductTest
@OnH2
class InternationalEventTest {

    private static final AgencyCode HOST = new AgencyCode("IE02");
    private static final AgencyCode ITALY = new AgencyCode("IT03");
    private static final AgencyCode PORTUGAL = new AgencyCode("PT02");
    private static final String PROCESS = InternationalEventProcess.PROCESS;

    @Autowired
    private Cases cases;

    @Autowired
    private EventStage stage;

    @Autowired
    private EventPlanning planning;

    @Autowired
    private Events events;

    @Autowired
    private EventChanging changing;

    @Autowired
    private Applying applying;

    @Autowired
    private CallSchedule schedule;

    @Autowired
    private CallPostponing postponing;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private SampleCalls calls;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Test
    void organisationsApplyAgenciesProposeTheHostSelectsAndTheEventIsHeld() {
        Event event = call();
        String reference = event.reference();
        OrganisationPath best = applied(event, ITALY);
        OrganisationPath reserve = applied(event, ITALY);
        OrganisationPath weak = applied(event, ITALY);
        OrganisationPath portuguese = applied(event, PORTUGAL);
        assertThat(cases.openTasks(reference + "-IT03")).as("while organisations apply").isEmpty();
        closeCall(reference);

        propose(event, ITALY, 1, best, reserve);
        assertThat(cases.openTasks(reference)).isEmpty();
        propose(event, PORTUGAL, 1, portuguese);
        cases.complete(reference, "Task_SelectOrganisations", Map.of("selected", ids(event, best, portuguese), "waiting", ids(event, reserve)));
        cases.runJobs(reference);

        assertThat(stage.latest(best).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThat(stage.latest(reserve).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        assertThat(stage.lettersTo(best)).containsExactly("event-application-received", "event-application-selected");
        assertThat(stage.lettersTo(reserve)).containsExactly("event-application-received", "event-application-waiting");
        assertThat(stage.lettersTo(weak)).containsExactly("event-application-received", "event-application-not-selected");
        cases.complete(reference + "-IT03", "Task_NoteSelection", Map.of());
        cases.complete(reference + "-PT02", "Task_NoteSelection", Map.of());
        cases.complete(best.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(portuguese.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.pass(Duration.ofDays(22), reference);
        cases.complete(reference, "Task_PrepareInternationalEvent", Map.of("eventDecision", "GO_ON"));
        cases.pass(Duration.ofDays(69), reference);
        cases.complete(reference, "Task_RecordInternationalAttendance", Map.of("held", "YES", "attended", List.of(stage.id(best).text())));
        cases.complete(reference, "Task_RecordInternationalNeeds", Map.of("needsHeard", "Time", "expectations", "Partners"));
        cases.pass(Duration.ofDays(2), reference + "-IT03");

        assertThat(cases.reachedEnds(reference, PROCESS)).containsExactly("EndEvent_InternationalEventClosed");
        assertThat(cases.reachedEnds(reference + "-IT03", PROCESS)).containsExactly("EndEvent_OrganisationsSent");
        assertThat(cases.openTasks(best.reference())).containsExactly("Task_GiveFeedback");
        assertThat(stage.latest(portuguese).status()).isEqualTo(ParticipationStatus.NO_SHOW);
        assertThat(cases.task(portuguese.reference(), "Task_DecideAfterEvent").getTenantId()).isEqualTo("PT02");
    }

    @Test
    void agenciesThatProposeNothingInTimeDoNotHoldTheHostUp() {
        String reference = call().reference();

        cases.pass(Duration.ofDays(11), reference);
        cases.runJobs(reference + "-IT03");

        assertThat(cases.reachedEnds(reference + "-IT03", PROCESS)).containsExactly("EndEvent_NothingProposed");
        assertThat(cases.openTasks(reference)).containsExactly("Task_SelectOrganisations");
        cases.complete(reference, "Task_SelectOrganisations", Map.of());
        cases.pass(Duration.ofDays(11), reference);
        cases.complete(reference, "Task_PrepareInternationalEvent", Map.of("eventDecision", "CANCEL", "reason", "Nobody comes"));
        assertThat(cases.reachedEnds(reference, PROCESS)).containsExactly("EndEvent_InternationalEventCancelled");
    }

    @Test
    void theHostKeepsToTheOrderAndTheNumberOfEachAgencyOrSaysWhyNot() {
        Event event = call();
        String reference = event.reference();
        OrganisationPath best = applied(event, ITALY);
        OrganisationPath second = applied(event, ITALY);
        closeCall(reference);
        propose(event, ITALY, 1, best, second);
        propose(event, PORTUGAL, 0);

        assertThatThrownBy(() -> select(reference, Map.of("selected", ids(event, second)))).hasMessageContaining("the order in which IT03");
        assertThatThrownBy(() -> select(reference, Map.of("selected", ids(event, best, second)))).hasMessageContaining("IT03 pays for one person");
        select(reference, Map.of("selected", ids(event, second), "deviation", "The others speak no English"));

        assertThat(stage.latest(second).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThat(stage.latest(best).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        assertThat(forms.getTaskFormVariables(cases.task(reference + "-IT03", "Task_NoteSelection").getId()).get("deviation").toString())
                .contains("The others speak no English");
    }

    @Test
    void whenOneDoesNotComeTheNextOfTheSameAgencyMovesUpByItself() {
        Event event = call();
        OrganisationPath best = applied(event, ITALY);
        OrganisationPath next = applied(event, ITALY);
        OrganisationPath portuguese = applied(event, PORTUGAL);
        closeCall(event.reference());
        propose(event, ITALY, 1, best, next);
        propose(event, PORTUGAL, 1, portuguese);
        cases.complete(event.reference(), "Task_SelectOrganisations",
                Map.of("selected", ids(event, best), "waiting", ids(event, portuguese, next), "deviation", "Too few places"));

        cases.complete(best.reference(), "Task_AnswerInvitation", Map.of("coming", "NO", "reason", "Exams"));

        assertThat(stage.latest(next).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThat(cases.openTasks(next.reference())).containsExactly("Task_AnswerInvitation");
        assertThat(stage.lettersTo(next)).endsWith("event-application-selected");
    }

    @Test
    void aCancelledEventIsToldToEverySendingAgencyAndEveryApplicant() {
        Event event = call();
        OrganisationPath waits = applied(event, ITALY);
        planning.cancel(event.id(), "The venue burned down");
        cases.runJobs(event.reference());

        assertThat(cases.openTasks(event.reference() + "-IT03")).containsExactly("Task_NoteCancellation");
        assertThat(cases.openTasks(event.reference() + "-PT02")).containsExactly("Task_NoteCancellation");
        assertThat(stage.lettersTo(waits)).containsExactly("event-application-received", "event-call-cancelled");
        assertThat(application(event, waits).status()).isEqualTo(EventApplicationStatus.EVENT_CANCELLED);
        assertThat(cases.reachedEnds(event.reference(), PROCESS)).containsExactly("EndEvent_HostCalledOff");
        cases.complete(event.reference() + "-IT03", "Task_NoteCancellation", Map.of());
        assertThat(cases.reachedEnds(event.reference() + "-IT03", PROCESS)).containsExactly("EndEvent_CancellationNoted");
    }

    @Test
    void aMovedEventIsToldToApplicantsAndTheCasesOfSendingAgenciesFollow() {
        Event event = call();
        OrganisationPath waits = applied(event, ITALY);
        EventTimes before = event.times();
        EventTimes later = new EventTimes(before.startsOn().plusDays(30), before.endsOn().plusDays(30), null, null, before.replyBy().plusDays(30));
        changing.move(event.id(), new EventMove(later, event.venue(), "The venue is flooded", event.sequence()), "anna");
        cases.runJobs(event.reference());
        assertThat(stage.lettersTo(waits)).containsExactly("event-application-received", "event-call-moved");
        closeCall(event.reference());
        propose(event, ITALY, 1, waits);
        propose(event, PORTUGAL, 0);
        cases.complete(event.reference(), "Task_SelectOrganisations", Map.of("selected", ids(event, waits)));
        cases.complete(event.reference() + "-IT03", "Task_NoteSelection", Map.of());

        cases.pass(Duration.ofDays(100), event.reference() + "-IT03");
        assertThat(cases.isRunning(event.reference() + "-IT03", PROCESS)).as("after the last day it had before").isTrue();
        cases.pass(Duration.ofDays(25), event.reference() + "-IT03");
        assertThat(cases.reachedEnds(event.reference() + "-IT03", PROCESS)).containsExactly("EndEvent_OrganisationsSent");
    }

    @Test
    void aLaterDayToApplyIsToldAndEveryCaseWaitsForIt() {
        Event event = call();
        OrganisationPath sent = applied(event, ITALY);
        OrganisationPath writing = writing(event);
        closeCall(event.reference());
        assertThat(cases.openTasks(event.reference() + "-IT03")).containsExactly("Task_PreselectOrganisations");

        change(event, 3, 12);
        cases.runJobs(event.reference());

        assertThat(cases.openTasks(event.reference() + "-IT03")).as("organisations apply again").isEmpty();
        assertThat(cases.openTasks(event.reference() + "-PT02")).isEmpty();
        assertThat(stage.lettersTo(sent)).containsExactly("event-application-received", "event-call-days");
        assertThat(stage.lettersTo(writing)).containsExactly("event-call-days");
        calls.apply(event.id(), writing, 1);
        cases.pass(Duration.ofDays(4), event.reference() + "-IT03");
        cases.runJobs(event.reference() + "-PT02");
        assertThat(cases.task(event.reference() + "-PT02", "Task_PreselectOrganisations").getDueDate())
                .isEqualTo(deadlines.endOf(events.findById(event.id()).orElseThrow().preselectBy()));
        propose(event, ITALY, 1, sent);
        propose(event, PORTUGAL, 1, writing);
        assertThat(cases.openTasks(event.reference())).containsExactly("Task_SelectOrganisations");
    }

    @Test
    void anAgencyWhoseDayHadGoneByProposesAfterAllAndTheHostWaitsForIt() {
        Event event = call();
        OrganisationPath late = applied(event, ITALY);
        closeCall(event.reference());
        propose(event, PORTUGAL, 0);
        cases.pass(Duration.ofDays(10), event.reference());
        cases.runJobs(event.reference() + "-IT03");
        assertThat(cases.reachedEnds(event.reference() + "-IT03", PROCESS)).containsExactly("EndEvent_NothingProposed");
        assertThat(cases.openTasks(event.reference())).containsExactly("Task_SelectOrganisations");

        schedule.change(event.id(), new CallDaysChange(schedule.changeable(event.id()).orElseThrow().lastDayToApply(), stage.today().plusDays(3),
                "Italy was on holiday", event.sequence()), "anna");
        cases.runJobs(event.reference() + "-IT03");

        assertThat(cases.openTasks(event.reference())).as("the host waits").isEmpty();
        assertThat(cases.openTasks(event.reference() + "-IT03")).containsExactly("Task_PreselectOrganisations");
        assertThat(cases.isRunning(event.reference() + "-PT02", PROCESS)).isTrue();
        propose(event, ITALY, 1, late);
        assertThat(cases.openTasks(event.reference())).containsExactly("Task_SelectOrganisations");
    }

    @Test
    void theDaysOfTheCallMoveWithTheEvent() {
        Event event = call();
        OrganisationPath waits = applied(event, ITALY);
        EventTimes before = event.times();
        EventTimes earlier = new EventTimes(before.startsOn().minusDays(60), before.endsOn().minusDays(60), null, null, stage.today().plusDays(8));
        assertThatThrownBy(() -> schedule.move(event.id(), new EventMove(earlier, event.venue(), "A free week", event.sequence()), null, "anna"))
                .as("agencies would propose after the answers").isInstanceOf(EventNotPlannable.class);

        schedule.move(event.id(), new EventMove(earlier, event.venue(), "A free week", event.sequence(), stage.today().plusDays(5)),
                stage.today().plusDays(2), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(waits)).containsExactly("event-application-received", "event-call-moved");
        assertThat(stage.latestLetterTo(waits)).as("the new last day").contains("You can now apply, or change your application, until: "
                + told(stage.today().plusDays(2)));
        cases.pass(Duration.ofDays(1), event.reference() + "-IT03");
        assertThat(cases.openTasks(event.reference() + "-IT03")).as("after the last day it had before").isEmpty();
        cases.pass(Duration.ofDays(2), event.reference() + "-IT03");
        assertThat(cases.openTasks(event.reference() + "-IT03")).containsExactly("Task_PreselectOrganisations");
        cases.pass(Duration.ofDays(3), event.reference());
        assertThat(cases.openTasks(event.reference())).containsExactly("Task_SelectOrganisations");
    }

    @Test
    void whoMovesOnlyTheDaysOfTheCallTellsOfThemAndOfNoMove() {
        Event event = call();
        OrganisationPath waits = applied(event, ITALY);

        schedule.move(event.id(), new EventMove(event.times(), event.venue(), "The holidays", event.sequence(), stage.today().plusDays(12)),
                stage.today().plusDays(3), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(waits)).containsExactly("event-application-received", "event-call-days");
        assertThat(stage.latestLetterTo(waits)).contains("until: " + told(stage.today().plusDays(3)));
    }

    @Test
    void onceOrganisationsApplyNoMoreNobodyIsToldToSendADraft() {
        Event event = call();
        OrganisationPath sent = applied(event, ITALY);
        OrganisationPath writing = writing(event);
        closeCall(event.reference());
        EventTimes before = event.times();
        changing.move(event.id(), new EventMove(new EventTimes(before.startsOn().plusDays(30), before.endsOn().plusDays(30), null, null, before.replyBy()),
                event.venue(), "Flooded", event.sequence()), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(sent)).containsExactly("event-application-received", "event-call-moved");
        assertThat(stage.latestLetterTo(sent)).contains("What you sent still counts.").doesNotContain("draft", "until:");
        assertThat(stage.lettersTo(writing)).isEmpty();
    }

    @Test
    void whileItIsPutOffNobodyIsToldUntilWhenToApplyButWhenItGoesOnTheyAre() {
        Event event = call();
        OrganisationPath writing = writing(event);
        postponing.postpone(event.id(), "A strike", "anna");

        assertThatThrownBy(() -> change(event, 3, 12)).isInstanceOf(CallNotPossible.class).hasMessageContaining("days-put-off");
        postponing.resume(event.id(), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(writing)).endsWith("event-call-goes-on");
        assertThat(stage.latestLetterTo(writing)).contains("until: " + told(stage.today()));
    }

    @Test
    void whoeverAppliesWaitsOrComesIsToldThatTheEventIsPutOffAndThatItGoesOn() {
        Event event = call();
        OrganisationPath comes = applied(event, ITALY);
        OrganisationPath waits = applied(event, ITALY);
        OrganisationPath weak = applied(event, PORTUGAL);
        closeCall(event.reference());
        propose(event, ITALY, 1, comes, waits);
        propose(event, PORTUGAL, 0);
        cases.complete(event.reference(), "Task_SelectOrganisations", Map.of("selected", ids(event, comes), "waiting", ids(event, waits)));
        cases.runJobs(event.reference());

        postponing.postpone(event.id(), "A strike", "anna");
        cases.runJobs(event.reference());
        postponing.resume(event.id(), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(comes)).endsWith("event-application-selected", "event-call-put-off", "event-call-goes-on");
        assertThat(stage.lettersTo(waits)).endsWith("event-application-waiting", "event-call-put-off", "event-call-goes-on");
        assertThat(stage.lettersTo(weak)).endsWith("event-application-not-selected");
    }

    @Test
    void lettersToManyGoInPortionsInTheBackground() {
        Event event = call();
        List<OrganisationPath> many = Stream.generate(() -> applied(event, ITALY)).limit(27).toList();

        planning.cancel(event.id(), "The venue burned down");

        assertThat(stage.lettersTo(many.get(0))).as("not in the officer's own step").containsExactly("event-application-received");
        cases.runJobs(event.reference());
        assertThat(many).allSatisfy(one -> assertThat(stage.lettersTo(one)).containsExactly("event-application-received", "event-call-cancelled"));
    }

    @Test
    void anAgencySeesAndProposesItsOwnApplicantsOnly() {
        Event event = call();
        String reference = event.reference();
        OrganisationPath portuguese = applied(event, PORTUGAL);
        OrganisationPath italian = applied(event, ITALY);
        closeCall(reference);
        String italianTask = cases.task(reference + "-IT03", "Task_PreselectOrganisations").getId();

        identities.setAuthentication("italian", List.of("officers"), List.of("IT03"));
        try {
            assertThat(tasks.createTaskQuery().processInstanceBusinessKeyLike(reference + "%").listPage(0, 10)).extracting("tenantId").containsOnly("IT03");
            assertThat(forms.getTaskFormVariables(italianTask).<JsonValue>getValueTyped("candidates").getValueSerialized())
                    .contains(ids(event, italian)).doesNotContain(ids(event, portuguese));
        } finally {
            identities.clearAuthentication();
        }
        identities.setAuthentication("portuguese", List.of("officers"), List.of("PT02"));
        try {
            assertThatThrownBy(() -> tasks.complete(italianTask, Map.of("sends", 1))).hasMessageContaining("tenant");
        } finally {
            identities.clearAuthentication();
        }
        assertThatThrownBy(() -> propose(event, ITALY, 1, portuguese)).hasMessageContaining("Which do you propose?");
    }

    private OrganisationPath applied(Event event, AgencyCode agency) {
        OrganisationPath path = stage.ready(agency, EventKind.INTERNATIONAL, Strand.NEET);
        calls.apply(event.id(), path, 1);
        return path;
    }

    private OrganisationPath writing(Event event) {
        OrganisationPath path = stage.ready(PORTUGAL, EventKind.INTERNATIONAL, Strand.NEET);
        applying.keep(event.id(), path.organisationId(), SampleCalls.answers(1), "mo@example.org");
        return path;
    }

    private static String told(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    /** Organisations apply for a day more, agencies propose until the tenth. */
    private Event call() {
        Event event = planning.plan(stage.plan(EventKind.INTERNATIONAL, 10), HOST, "anna");
        cases.complete(event.reference(), "Task_CallSendingAgencies", Map.of("sendingAgencies", List.of("IT03", "PT02"),
                "applyBy", stage.today().toString(), "preselectBy", stage.today().plusDays(10).toString()));
        return events.findById(event.id()).orElseThrow();
    }

    private void change(Event event, int applyIn, int proposeIn) {
        schedule.change(event.id(), new CallDaysChange(stage.today().plusDays(applyIn), stage.today().plusDays(proposeIn), "The holidays", event.sequence()),
                "anna");
    }

    private void closeCall(String reference) {
        cases.pass(Duration.ofDays(1), reference + "-IT03");
        cases.runJobs(reference + "-PT02");
    }

    private void propose(Event event, AgencyCode agency, int sends, OrganisationPath... inOrder) {
        cases.complete(event.reference() + "-" + agency, "Task_PreselectOrganisations", Map.of("sends", sends, "preselected", ids(event, inOrder)));
    }

    private void select(String reference, Map<String, Object> answers) {
        tasks.complete(cases.task(reference, "Task_SelectOrganisations").getId(), answers);
    }

    private List<String> ids(Event event, OrganisationPath... paths) {
        return Arrays.stream(paths).map(path -> application(event, path).id().text()).toList();
    }

    private EventApplication application(Event event, OrganisationPath path) {
        return applying.find(event.id(), path.organisationId()).orElseThrow();
    }
}

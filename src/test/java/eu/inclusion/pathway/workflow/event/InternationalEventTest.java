package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An international event of a host with two sending agencies, each seeing its own. */
@ProductTest
@OnH2
@Import({Cases.class, EventStage.class})
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
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Test
    void agenciesProposeTheHostSelectsAndTheEventIsHeld() {
        OrganisationPath best = ready(ITALY);
        OrganisationPath reserve = ready(ITALY);
        OrganisationPath portuguese = ready(PORTUGAL);
        String reference = call();

        propose(reference, ITALY, 1, best, reserve);
        assertThat(cases.openTasks(reference)).isEmpty();
        propose(reference, PORTUGAL, 1, portuguese);
        cases.complete(reference, "Task_SelectOrganisations", Map.of("selected", List.of(id(best), id(portuguese))));
        assertThat(stage.latest(reserve).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        cases.complete(best.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(portuguese.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.pass(Duration.ofDays(22), reference);
        cases.complete(reference, "Task_PrepareInternationalEvent", Map.of("eventDecision", "GO_ON"));
        cases.pass(Duration.ofDays(69), reference);
        cases.complete(reference, "Task_RecordInternationalAttendance", Map.of("held", "YES", "attended", List.of(id(best))));
        cases.complete(reference, "Task_RecordInternationalNeeds", Map.of("needsHeard", "Time", "expectations", "Partners"));

        assertThat(cases.reachedEnds(reference, PROCESS)).containsExactly("EndEvent_InternationalEventClosed");
        assertThat(cases.reachedEnds(reference + "-IT03", PROCESS)).containsExactly("EndEvent_OrganisationsProposed");
        assertThat(cases.openTasks(best.reference())).containsExactly("Task_GiveFeedback");
        assertThat(stage.latest(portuguese).status()).isEqualTo(ParticipationStatus.NO_SHOW);
        assertThat(cases.task(portuguese.reference(), "Task_DecideAfterEvent").getTenantId()).isEqualTo("PT02");
    }

    @Test
    void agenciesThatProposeNothingInTimeDoNotHoldTheHostUp() {
        String reference = call();

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
    void theHostKeepsToTheOrderAndTheNumberOfEachAgency() {
        OrganisationPath best = ready(ITALY);
        OrganisationPath second = ready(ITALY);
        String reference = call();
        propose(reference, ITALY, 1, best, second);
        propose(reference, PORTUGAL, 0);

        assertThatThrownBy(() -> select(reference, Map.of("selected", List.of(id(second))))).hasMessageContaining("the order in which IT03");
        assertThatThrownBy(() -> select(reference, Map.of("selected", List.of(id(best), id(second))))).hasMessageContaining("IT03 sends one organisation");
        select(reference, Map.of("selected", List.of(id(second)), "deviation", "The others speak no English"));

        assertThat(stage.latest(second).status()).isEqualTo(ParticipationStatus.INVITED);
        assertThat(stage.latest(best).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
    }

    @Test
    void anAgencySeesAndProposesItsOwnOrganisationsOnly() {
        OrganisationPath portuguese = ready(PORTUGAL);
        OrganisationPath italian = ready(ITALY);
        String reference = call();
        String italianTask = cases.task(reference + "-IT03", "Task_PreselectOrganisations").getId();

        identities.setAuthentication("italian", List.of("officers"), List.of("IT03"));
        try {
            assertThat(tasks.createTaskQuery().processInstanceBusinessKeyLike(reference + "%").listPage(0, 10)).extracting("tenantId").containsOnly("IT03");
            assertThat(forms.getTaskFormVariables(italianTask).<JsonValue>getValueTyped("candidates").getValueSerialized())
                    .contains(id(italian)).doesNotContain(id(portuguese));
        } finally {
            identities.clearAuthentication();
        }
        identities.setAuthentication("portuguese", List.of("officers"), List.of("PT02"));
        try {
            assertThatThrownBy(() -> tasks.complete(italianTask, Map.of("sends", 1))).hasMessageContaining("tenant");
        } finally {
            identities.clearAuthentication();
        }
        assertThatThrownBy(() -> propose(reference, ITALY, 1, portuguese)).hasMessageContaining("Which do you propose?");
    }

    private OrganisationPath ready(AgencyCode agency) {
        return stage.ready(agency, EventKind.INTERNATIONAL, Strand.NEET);
    }

    private String call() {
        Event event = planning.plan(stage.plan(EventKind.INTERNATIONAL, 10), HOST, "anna");
        cases.complete(event.reference(), "Task_CallSendingAgencies",
                Map.of("sendingAgencies", List.of("IT03", "PT02"), "preselectBy", stage.today().plusDays(10).toString()));
        return event.reference();
    }

    private void propose(String reference, AgencyCode agency, int sends, OrganisationPath... inOrder) {
        cases.complete(reference + "-" + agency, "Task_PreselectOrganisations",
                Map.of("sends", sends, "preselected", Arrays.stream(inOrder).map(this::id).toList()));
    }

    private void select(String reference, Map<String, Object> answers) {
        tasks.complete(cases.task(reference, "Task_SelectOrganisations").getId(), answers);
    }

    private String id(OrganisationPath path) {
        return stage.id(path).text();
    }
}

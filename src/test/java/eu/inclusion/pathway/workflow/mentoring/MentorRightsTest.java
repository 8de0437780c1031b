package eu.inclusion.pathway.workflow.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor sees the organisations mentored and no others, whatever is asked of the engine. */
@ProductTest
@OnH2
class MentorRightsTest {

    private static final int MOST = 100;

    @Autowired
    private Cases cases;
    @Autowired
    private Mentored mentored;
    @Autowired
    private IdentityService identities;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FormService forms;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private HistoryService history;

    private String reference;
    private String task;

    @BeforeEach
    void miaMentorsAnOrganisation() {
        mentored.staff();
        OrganisationPath path = mentored.begin();
        reference = path.reference();
        cases.complete(reference, "Task_MatchMentor", Map.of("decision", "MENTOR", "mentor", Mentored.MIA));
        task = cases.task(reference, "Task_AgreeGoals").getId();
    }

    @Test
    void theMentorListsTheOwnTask() throws Exception {
        assertThat(as(Mentored.MIA, this::listed)).contains(task);
        assertThat(as(Mentored.MIA, () -> tasks.createTaskQuery().listPage(0, MOST))).extracting(Task::getAssignee).containsOnly(Mentored.MIA);
    }

    @Test
    void theMentorOpensTheFormWithTheCase() throws Exception {
        Map<String, Object> shown = as(Mentored.MIA, () -> forms.getTaskFormVariables(task));
        assertThat(shown.get("reference")).isEqualTo(reference);
        assertThat(shown.get("support").toString()).isNotBlank();
        assertThat(as(Mentored.MIA, () -> forms.getDeployedTaskForm(task))).isNotNull();
    }

    @Test
    void theMentorDoesTheTaskAndGetsTheNext() throws Exception {
        as(Mentored.MIA, () -> {
            forms.submitTaskForm(task, Map.of("mentorStep", "GO_ON", "goals", "A first application"));
            return true;
        });
        assertThat(as(Mentored.MIA, this::listed)).containsExactly(cases.task(reference, "Task_PlanSession").getId());
    }

    @Test
    void anotherMentorOfTheSameAgencySeesNothingOfIt() throws Exception {
        assertThat(as(Mentored.MAX, this::listed)).isEmpty();
        assertThatThrownBy(() -> as(Mentored.MAX, () -> forms.getTaskFormVariables(task))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as(Mentored.MAX, () -> forms.getDeployedTaskForm(task))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as(Mentored.MAX, () -> {
            tasks.complete(task, Map.of("mentorStep", "GO_ON", "goals", "x"));
            return true;
        })).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as(Mentored.MAX, () -> {
            tasks.claim(task, Mentored.MAX);
            return true;
        })).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aMentorOfAnotherAgencySeesNothingOfIt() throws Exception {
        assertThat(as(Mentored.ELSEWHERE, this::listed)).isEmpty();
        assertThatThrownBy(() -> as(Mentored.ELSEWHERE, () -> forms.getTaskFormVariables(task))).isNotNull();
    }

    @Test
    void noMentorReadsCasesOrTheirHistory() throws Exception {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        for (String mentor : List.of(Mentored.MIA, Mentored.MAX)) {
            assertThat(as(mentor, () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).listPage(0, MOST))).isEmpty();
            assertThat(as(mentor, () -> history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).listPage(0, MOST))).isEmpty();
        }
        assertThat(as(Mentored.MAX, () -> runtime.createVariableInstanceQuery().processInstanceIdIn(instance).listPage(0, MOST))).isEmpty();
    }

    @Test
    void aMentorWhoHandedTheOrganisationBackSeesNothingOfItAnyMore() throws Exception {
        cases.complete(reference, "Task_AgreeGoals", Map.of("mentorStep", "CANNOT_GO_ON", "reason", "On leave"));
        cases.complete(reference, "Task_MatchMentor", Map.of("decision", "MENTOR", "mentor", Mentored.MAX));
        assertThat(as(Mentored.MIA, this::listed)).isEmpty();
        assertThat(as(Mentored.MAX, this::listed)).hasSize(1);
    }

    @Test
    void anOfficerOfTheAgencySeesTheMentorsTaskAndMayHandItBack() throws Exception {
        assertThat(as(Mentored.OFFICER, this::listed)).containsExactly(task);
        as(Mentored.OFFICER, () -> {
            tasks.complete(task, Map.of("mentorStep", "CANNOT_GO_ON", "reason", "Does not answer"));
            return true;
        });
        assertThat(cases.openTasks(reference)).containsExactly("Task_MatchMentor");
    }

    @Test
    void aMentorsTaskIsGivenToMentorsOfTheAgencyOnly() {
        assertThatThrownBy(() -> tasks.setAssignee(task, Mentored.OFFICER)).hasMessageContaining("mentor");
        assertThatThrownBy(() -> tasks.setAssignee(task, Mentored.ELSEWHERE)).hasMessageContaining("mentor");
        tasks.setAssignee(task, Mentored.MAX);
        assertThat(cases.task(reference, "Task_AgreeGoals").getAssignee()).isEqualTo(Mentored.MAX);
    }

    @Test
    void whoseTaskWasGivenToAnotherMentorSeesNothingOfItAnyMore() throws Exception {
        tasks.setAssignee(task, Mentored.MAX);
        assertThat(as(Mentored.MAX, this::listed)).containsExactly(task);
        assertThat(as(Mentored.MIA, this::listed)).isEmpty();
        assertThatThrownBy(() -> as(Mentored.MIA, () -> forms.getTaskFormVariables(task))).isInstanceOf(AuthorizationException.class);

        tasks.setAssignee(task, Mentored.MIA);
        assertThat(as(Mentored.MIA, this::listed)).containsExactly(task);
        assertThat(as(Mentored.MAX, this::listed)).isEmpty();
    }

    private List<String> listed() {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).listPage(0, MOST).stream().map(Task::getId).toList();
    }

    /** Does something with the groups and agencies of an account, as Tasklist and the REST API do. */
    private <T> T as(String user, Callable<T> work) throws Exception {
        List<String> groups = identities.createGroupQuery().groupMember(user).list().stream().map(group -> group.getId()).toList();
        List<String> agencies = identities.createTenantQuery().userMember(user).list().stream().map(tenant -> tenant.getId()).toList();
        identities.setAuthentication(user, groups, agencies);
        try {
            return work.call();
        } finally {
            identities.clearAuthentication();
        }
    }
}

package eu.inclusion.pathway.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a task shows in Tasklist. */
class CaseTasksTest {

    private static final String FORM = """
            {"type": "default", "id": "look", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "components": [
               {"type": "text", "id": "Text_Case", "text": "**{{organisation}}** ({{sessions}})"},
               {"type": "textfield", "id": "Field_Reason", "key": "reason", "label": "Reason"}]}""";

    private final UserTaskHandler handler = mock(UserTaskHandler.class);
    private final DeployedForms forms = mock(DeployedForms.class);
    private final TaskEntity task = mock(TaskEntity.class, RETURNS_DEEP_STUBS);

    @BeforeEach
    void openTheTask() {
        Context.setCommandContext(mock(CommandContext.class));
        when(handler.taskDefinitionKey()).thenReturn("Task_Look");
        when(task.getTaskDefinitionKey()).thenReturn("Task_Look");
        when(task.getId()).thenReturn("t1");
        when(task.getTenantId()).thenReturn("BE05");
        when(forms.of(task)).thenReturn(new Forms().read(FORM));
    }

    @AfterEach
    void closeTheTask() {
        Context.removeCommandContext();
    }

    @Test
    void anOrganisationsNameBecomesNoLinkInTasklist() {
        when(handler.show(any())).thenReturn(Map.of("organisation", "[Sign in](https://elsewhere.example) <a>", "sessions", 2, "reason", "[as typed]"));

        assertThat(new CaseTasks(List.of(handler), forms, mock(FormCheck.class)).showInTasklist(task))
                .containsEntry("organisation", "\\[Sign in\\](https://elsewhere.example) \\<a>")
                .containsEntry("sessions", 2)
                .containsEntry("reason", "[as typed]");
    }
}

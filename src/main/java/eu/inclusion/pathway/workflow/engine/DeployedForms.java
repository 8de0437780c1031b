package eu.inclusion.pathway.workflow.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.Forms;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The forms as they were deployed with the process that a task belongs to; a deployment never changes, so they are kept. */
@Component
class DeployedForms {

    private static final int KEPT = 500;

    private final Forms forms;
    private final Cache<String, String> texts = Caffeine.newBuilder().maximumSize(KEPT).build();

    DeployedForms(Forms forms) {
        this.forms = forms;
    }

    FormSchema of(TaskEntity task) {
        return forms.read(textOf(task));
    }

    FormSchema ofStart(ProcessDefinitionEntity definition) {
        return forms.read(textOfStart(definition));
    }

    String textOf(TaskEntity task) {
        return text(task.getProcessDefinition().getDeploymentId(), idOf(task));
    }

    /** The id of the task's form, which is its file's name too. */
    static String idOf(TaskEntity task) {
        Expression key = task.getTaskDefinition().getFormDefinition().getCamundaFormDefinitionKey();
        if (key == null) {
            throw new IllegalStateException("The task " + task.getTaskDefinitionKey() + " has no form");
        }
        return key.getExpressionText();
    }

    private String textOfStart(ProcessDefinitionEntity definition) {
        return text(definition.getDeploymentId(), definition.getStartFormDefinition().getCamundaFormDefinitionKey().getExpressionText());
    }

    private String text(String deploymentId, String form) {
        return texts.get(deploymentId + "/" + form, key -> read(deploymentId, form));
    }

    private static String read(String deploymentId, String form) {
        ResourceEntity file = Context.getCommandContext().getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deploymentId, form + ".form");
        if (file == null) {
            throw new IllegalStateException("The form " + form + " was not deployed with its process");
        }
        return new String(file.getBytes(), StandardCharsets.UTF_8);
    }
}

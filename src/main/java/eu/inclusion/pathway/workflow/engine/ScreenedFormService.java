package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.FormTranslation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The engine's form service: forms speak the reader's language and show what the domain knows, and what is sent goes through the
 * same screen as every completion.
 */
class ScreenedFormService extends FormServiceImpl {

    private final TaskScreen tasks;
    private final StartScreen starts;
    private final FormTranslation words;

    ScreenedFormService(TaskScreen tasks, StartScreen starts, FormTranslation words) {
        this.tasks = tasks;
        this.starts = starts;
        this.words = words;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return forReader(super.getDeployedTaskForm(taskId));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return forReader(super.getDeployedStartForm(processDefinitionId));
    }

    private InputStream forReader(InputStream file) {
        try (file) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(words.of(text, LocaleContextHolder.getLocale()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        VariableMap shown = super.getTaskFormVariables(taskId, names, deserialize);
        shown.putAll(commandExecutor.execute(tasks.shown(taskId)));
        return shown;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(tasks.completion(taskId, properties, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties, boolean deserialize) {
        return commandExecutor.execute(tasks.completion(taskId, properties, true));
    }

    @Override
    public VariableMap getStartFormVariables(String processDefinitionId, Collection<String> names, boolean deserialize) {
        VariableMap shown = super.getStartFormVariables(processDefinitionId, names, deserialize);
        shown.putAll(commandExecutor.execute(starts.shown(processDefinitionId)));
        return shown;
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return commandExecutor.execute(starts.submission(processDefinitionId, properties));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, @Nullable String businessKey, Map<String, Object> properties) {
        return commandExecutor.execute(starts.submission(processDefinitionId, properties));
    }

    @Override
    @Deprecated
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, (Map) properties);
    }

    @Override
    @Deprecated
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ProcessInstance submitStartFormData(String processDefinitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, (Map) properties);
    }
}

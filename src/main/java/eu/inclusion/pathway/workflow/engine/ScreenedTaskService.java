package eu.inclusion.pathway.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service with our screen before every way to complete a task: answers are checked against the form and go to
 * the domain; they never become variables. What would go round the form (errors, escalations, resolving with values) is refused,
 * and so is whatever would give a task to another agency or make it one that nobody can complete.
 */
class ScreenedTaskService extends TaskServiceImpl {

    private final TaskScreen screen;
    private final Sentences sentences;

    ScreenedTaskService(TaskScreen screen, Sentences sentences) {
        this.screen = screen;
        this.sentences = sentences;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(screen.completion(taskId, variables, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(screen.completion(taskId, variables, true));
    }

    @Override
    public void saveTask(Task task) {
        commandExecutor.execute(new TaskChangeCheck((TaskEntity) task, sentences));
        super.saveTask(task);
    }

    @Override
    public void addCandidateGroup(String taskId, String groupId) {
        requireStaff(groupId);
        super.addCandidateGroup(taskId, groupId);
    }

    @Override
    public void addGroupIdentityLink(String taskId, String groupId, String type) {
        requireStaff(groupId);
        super.addGroupIdentityLink(taskId, groupId, type);
    }

    @Override
    public void deleteCandidateGroup(String taskId, String groupId) {
        requireStaff(groupId);
        super.deleteCandidateGroup(taskId, groupId);
    }

    @Override
    public void deleteGroupIdentityLink(String taskId, String groupId, String type) {
        requireStaff(groupId);
        super.deleteGroupIdentityLink(taskId, groupId, type);
    }

    /** Which organisation finds a task in its portal is decided by the case alone. */
    private void requireStaff(@Nullable String groupId) {
        if (groupId != null && groupId.startsWith(EngineToDos.ORGANISATION)) {
            throw new BadUserRequestException(sentences.of("other-organisation"));
        }
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw onlyByItsForm();
    }

    @Override
    public void resolveTask(String taskId) {
        throw onlyByItsForm();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw onlyByItsForm();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw onlyByItsForm();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        throw onlyByItsForm();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw onlyByItsForm();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw onlyByItsForm();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw onlyByItsForm();
    }

    private BadUserRequestException onlyByItsForm() {
        return new BadUserRequestException(sentences.of("only-by-form"));
    }
}

package eu.inclusion.pathway.workflow.engine;

import java.util.Objects;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;

/**
 * Whoever may assign a task may change its dates, its priority and who does it. Its agency and its place in the case stay as the
 * process made them; a delegated task could not be completed by anyone; and the date on which an organisation's task is due was
 * told to the organisation, and its process acts on it.
 */
class TaskChangeCheck implements Command<Void> {

    private final TaskEntity changed;

    TaskChangeCheck(TaskEntity changed) {
        this.changed = changed;
    }

    @Override
    public Void execute(CommandContext context) {
        TaskEntity kept = context.getTaskManager().findTaskById(changed.getId());
        if (kept == null) {
            return null; // not of a process: the engine's own check of rights refuses it
        }
        require(Objects.equals(changed.getTenantId(), kept.getTenantId()), "A task stays with its agency.");
        require(Objects.equals(changed.getParentTaskId(), kept.getParentTaskId())
                && Objects.equals(changed.getCaseInstanceId(), kept.getCaseInstanceId()), "A task stays in its case.");
        require(changed.getDelegationState() != DelegationState.PENDING, "A task is assigned or claimed, not delegated.");
        require(Objects.equals(changed.getDueDate(), kept.getDueDate()) || !isForOrganisation(kept),
                "The organisation was told until when it can do this task, so the date stays.");
        return null;
    }

    private static boolean isForOrganisation(TaskEntity task) {
        return task.getCandidates().stream()
                .anyMatch(link -> link.getGroupId() != null && link.getGroupId().startsWith(EngineToDos.ORGANISATION));
    }

    private static void require(boolean fine, String sentence) {
        if (!fine) {
            throw new BadUserRequestException(sentence);
        }
    }
}

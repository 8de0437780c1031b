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
 * told to the organisation, and its process acts on it. Its name and description stay too, without a word: Tasklist sends a task back
 * whole, with the names that it showed in the reader's language.
 */
class TaskChangeCheck implements Command<Void> {

    private final TaskEntity changed;
    private final Sentences sentences;

    TaskChangeCheck(TaskEntity changed, Sentences sentences) {
        this.changed = changed;
        this.sentences = sentences;
    }

    @Override
    public Void execute(CommandContext context) {
        TaskEntity kept = context.getTaskManager().findTaskById(changed.getId());
        if (kept == null) {
            return null; // not of a process: the engine's own check of rights refuses it
        }
        require(Objects.equals(changed.getTenantId(), kept.getTenantId()), "other-agency");
        require(Objects.equals(changed.getParentTaskId(), kept.getParentTaskId())
                && Objects.equals(changed.getCaseInstanceId(), kept.getCaseInstanceId()), "other-case");
        require(changed.getDelegationState() != DelegationState.PENDING, "delegated");
        require(Objects.equals(changed.getDueDate(), kept.getDueDate()) || !isForOrganisation(kept),
                "date-told");
        changed.setName(kept.getName());
        changed.setDescription(kept.getDescription());
        return null;
    }

    private static boolean isForOrganisation(TaskEntity task) {
        return task.getCandidates().stream()
                .anyMatch(link -> link.getGroupId() != null && link.getGroupId().startsWith(EngineToDos.ORGANISATION));
    }

    private void require(boolean fine, String key) {
        if (!fine) {
            throw new BadUserRequestException(sentences.of(key));
        }
    }
}

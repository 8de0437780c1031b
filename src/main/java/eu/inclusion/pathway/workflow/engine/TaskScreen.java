package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.ChangedMeanwhile;
import eu.inclusion.pathway.programme.Refusal;
import java.util.Map;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Through which every completion of a task goes, whatever the door: right to do it, form, domain, and only then the process. */
@Component
class TaskScreen {

    private final ObjectProvider<CaseTasks> tasks;
    private final FormValues values;
    private final Sentences sentences;

    TaskScreen(ObjectProvider<CaseTasks> tasks, FormValues values, Sentences sentences) {
        this.tasks = tasks;
        this.values = values;
        this.sentences = sentences;
    }

    Command<VariableMap> completion(String taskId, @Nullable Map<String, Object> submitted, boolean variablesInReturn) {
        return context -> {
            TaskEntity task = find(context, taskId);
            checkers(context).forEach(checker -> checker.checkTaskWork(task));
            return new CompleteTaskCmd(taskId, decisions(context, task, submitted), variablesInReturn, false).execute(context);
        };
    }

    Command<VariableMap> shown(String taskId) {
        return context -> values.shown(context.runWithoutAuthorization(() -> tasks.getObject().showInTasklist(find(context, taskId))));
    }

    private Map<String, Object> decisions(CommandContext context, TaskEntity task, @Nullable Map<String, Object> submitted) {
        try {
            return context.runWithoutAuthorization(() -> tasks.getObject().answer(task, values.plain(submitted)));
        } catch (Refusal refusal) {
            throw refused(refusal);
        } catch (ConcurrencyFailureException meanwhile) {
            throw refused(new ChangedMeanwhile());
        }
    }

    private AnswersNotTaken refused(Refusal refusal) {
        return new AnswersNotTaken(sentences.of(refusal), refusal);
    }

    private TaskEntity find(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new NullValueException(sentences.of("task-gone", taskId));
        }
        return task;
    }

    private static Iterable<CommandChecker> checkers(CommandContext context) {
        return context.getProcessEngineConfiguration().getCommandCheckers();
    }
}

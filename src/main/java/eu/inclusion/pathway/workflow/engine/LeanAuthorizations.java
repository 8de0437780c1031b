package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.identity.Role;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Writes no right per task where a whole group has it by process already: those rows made lists thirty times slower at ten
 * thousand open tasks. A task that the model gives to one person only, a mentor's or an expert's, is that person's by such a row.
 */
class LeanAuthorizations extends DefaultAuthorizationProvider {

    private final Sentences sentences;

    LeanAuthorizations(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, @Nullable String before, @Nullable String assignee) {
        if (assignee == null || !isForOnePerson(task)) {
            return null;
        }
        requireOneOfThoseWhoGetSuchTasks(task, assignee);
        if (before != null && !before.equals(assignee)) {
            takeOff(task, before);
        }
        return super.newTaskAssignee(task, before, assignee);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(Task task, @Nullable String before, @Nullable String owner) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String user, String type) {
        return isForOnePerson(task) ? super.newTaskUserIdentityLink(task, user, type) : null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String group, String type) {
        return null;
    }

    /** A lead officer gives such a task to another mentor or expert of the agency, and to nobody else. */
    private void requireOneOfThoseWhoGetSuchTasks(Task task, String assignee) {
        CommandContext context = Context.getCommandContext();
        boolean fits = context.runWithoutAuthorization(() -> Stream.of(Role.MENTOR, Role.EXPERT).anyMatch(role ->
                context.getProcessEngineConfiguration().getIdentityService().createUserQuery().userId(assignee)
                        .memberOfGroup(role.group()).memberOfTenant(task.getTenantId()).count() > 0));
        if (!fits) {
            throw new BadUserRequestException(sentences.of("not-for-this-person", task.getTenantId()));
        }
    }

    /** Whose task it was sees no more of it: the engine by itself would leave that right in place. */
    private static void takeOff(Task task, String person) {
        CommandContext context = Context.getCommandContext();
        context.runWithoutAuthorization(() -> {
            AuthorizationEntity right = context.getAuthorizationManager()
                    .findAuthorizationByUserIdAndResourceId(Authorization.AUTH_TYPE_GRANT, person, Resources.TASK, task.getId());
            if (right != null) {
                context.getAuthorizationManager().delete(right);
            }
            return null;
        });
    }

    private static boolean isForOnePerson(Task task) {
        return task instanceof TaskEntity entity && entity.getTaskDefinition() != null
                && entity.getTaskDefinition().getCandidateGroupIdExpressions().isEmpty();
    }
}

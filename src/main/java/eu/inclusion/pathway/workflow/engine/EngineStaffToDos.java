package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.todo.StaffToDos;
import eu.inclusion.pathway.todo.ToDoGone;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** The staff's tasks, done through the engine's form service as the account that does them. */
@Component
class EngineStaffToDos implements StaffToDos {

    private final FormService forms;
    private final IdentityService identities;

    EngineStaffToDos(FormService forms, IdentityService identities) {
        this.forms = forms;
        this.identities = identities;
    }

    @Override
    public void complete(String id, String userId, Map<String, Object> answers) {
        try {
            as(userId, () -> forms.submitTaskForm(id, answers));
        } catch (NullValueException | OptimisticLockingException gone) {
            throw new ToDoGone(id);
        }
    }

    /** Works as an account, with its roles and agencies; what is refused is refused in the domain's own words. */
    void as(String userId, Runnable work) {
        identities.setAuthentication(userId,
                identities.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList(),
                identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream().map(Tenant::getId).toList());
        try {
            work.run();
        } catch (AnswersNotTaken refused) {
            throw refused.refusal();
        } finally {
            identities.clearAuthentication();
        }
    }
}

package eu.inclusion.pathway.workflow.staff;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.workflow.StartFormHandler;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role may do in the engine, granted by process and role, not by task. Nobody may set variables, modify or delete cases,
 * or deploy; officers start only what has a start form. Which agency's cases they see is decided by the tenants.
 */
@Component
class StaffRights {

    private final AuthorizationService authorizations;
    private final List<StartFormHandler> startForms;

    StaffRights(AuthorizationService authorizations, List<StartFormHandler> startForms) {
        this.authorizations = authorizations;
        this.startForms = startForms;
    }

    /** Grants what is not granted yet. */
    @Transactional
    void grant() {
        officer(Role.OFFICER);
        officer(Role.LEAD_OFFICER);
        grant(Role.LEAD_OFFICER, Resources.PROCESS_DEFINITION, "*", READ, READ_INSTANCE, READ_TASK, READ_HISTORY, TASK_WORK, TASK_ASSIGN);
        for (Role role : List.of(Role.EXPERT, Role.MENTOR)) {
            grant(role, Resources.APPLICATION, "tasklist", ACCESS);
        }
        grant(Role.COORDINATOR, Resources.APPLICATION, "cockpit", ACCESS);
        grant(Role.COORDINATOR, Resources.PROCESS_DEFINITION, "*", READ, READ_INSTANCE, READ_TASK, READ_HISTORY);
        grant(Role.COORDINATOR, Resources.DECISION_DEFINITION, "*", READ, READ_HISTORY);
        for (Resource resource : Resources.values()) {
            grant(Role.ADMINISTRATOR, resource, "*", ALL);
        }
    }

    private void officer(Role role) {
        grant(role, Resources.APPLICATION, "tasklist", ACCESS);
        grant(role, Resources.APPLICATION, "cockpit", ACCESS);
        grant(role, Resources.PROCESS_DEFINITION, "*", READ, READ_INSTANCE, READ_TASK, READ_HISTORY, TASK_WORK);
        grant(role, Resources.DECISION_DEFINITION, "*", READ);
        grant(role, Resources.PROCESS_INSTANCE, "*", CREATE);
        startForms.forEach(form -> grant(role, Resources.PROCESS_DEFINITION, form.processKey(), CREATE_INSTANCE));
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization existing = authorizations.createAuthorizationQuery().groupIdIn(role.group()).resourceType(resource)
                .resourceId(id).singleResult();
        Authorization grant = existing == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : existing;
        grant.setGroupId(role.group());
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}

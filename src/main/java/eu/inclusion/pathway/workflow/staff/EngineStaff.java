package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Accounts as the engine keeps them, read as members of the staff. */
@Component
class EngineStaff {

    private final IdentityService identities;

    EngineStaff(IdentityService identities) {
        this.identities = identities;
    }

    Optional<Staff> find(String userId) {
        return Optional.ofNullable(identities.createUserQuery().userId(userId).singleResult()).map(this::staff);
    }

    private Staff staff(User user) {
        Set<Role> roles = identities.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId).map(Role::ofGroup).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<String> agencies = identities.createTenantQuery().userMember(user.getId()).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId).collect(Collectors.toSet());
        return new Staff(user.getId(), (user.getFirstName() + " " + user.getLastName()).strip(), roles, agencies);
    }
}

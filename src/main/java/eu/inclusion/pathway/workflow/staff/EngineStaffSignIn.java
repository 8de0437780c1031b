package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.identity.StaffSignIn;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Staff accounts as the engine keeps them: it also slows down guessing, account by account. */
@Component
class EngineStaffSignIn implements StaffSignIn {

    private final IdentityService identities;

    EngineStaffSignIn(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Staff> signIn(String userId, String password) {
        return identities.checkPassword(userId, password) ? Optional.of(staff(userId)) : Optional.empty();
    }

    private Staff staff(String userId) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        Set<Role> roles = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId).map(Role::ofGroup).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<String> agencies = identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId).collect(Collectors.toSet());
        return new Staff(userId, (user.getFirstName() + " " + user.getLastName()).strip(), roles, agencies);
    }
}

package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff accounts as the engine's users, members of groups and tenants. */
@Component
class EngineStaffAccounts implements StaffAccounts {

    private final IdentityService identities;

    EngineStaffAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public boolean haveAdministrator() {
        return identities.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.group()).count() > 0;
    }

    @Override
    @Transactional
    public void open(NewAccount account) {
        if (identities.createUserQuery().userId(account.userId()).count() > 0) {
            return;
        }
        User user = identities.newUser(account.userId());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.email());
        user.setPassword(account.password());
        identities.saveUser(user);
        account.roles().forEach(role -> identities.createMembership(account.userId(), role.group()));
        account.agencies().forEach(agency -> identities.createTenantUserMembership(agency.value(), account.userId()));
    }
}

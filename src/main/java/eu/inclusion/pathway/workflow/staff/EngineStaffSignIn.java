package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.identity.StaffSignIn;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Staff accounts as the engine keeps them: it also slows down guessing, account by account. */
@Component
class EngineStaffSignIn implements StaffSignIn {

    private final IdentityService identities;
    private final EngineStaff staff;

    EngineStaffSignIn(IdentityService identities, EngineStaff staff) {
        this.identities = identities;
        this.staff = staff;
    }

    @Override
    public Optional<Staff> signIn(String userId, String password) {
        return identities.checkPassword(userId, password) ? staff.find(userId) : Optional.empty();
    }
}

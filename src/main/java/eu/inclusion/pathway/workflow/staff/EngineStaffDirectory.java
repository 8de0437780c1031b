package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.identity.StaffMember;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Looks people up among the engine's users, by group and tenant. */
@Component
class EngineStaffDirectory implements StaffDirectory {

    private static final int MOST = 500;

    private final IdentityService identities;
    private final EngineStaff staff;
    private final Unchecked unchecked;

    EngineStaffDirectory(IdentityService identities, EngineStaff staff, Unchecked unchecked) {
        this.identities = identities;
        this.staff = staff;
        this.unchecked = unchecked;
    }

    @Override
    public List<StaffMember> inRole(Role role, AgencyCode agency) {
        List<User> users = unchecked.call(() -> identities.createUserQuery().memberOfGroup(role.group())
                .memberOfTenant(agency.value()).listPage(0, MOST));
        return users.stream().map(EngineStaffDirectory::member).sorted(Comparator.comparing(StaffMember::fullName)).toList();
    }

    @Override
    public boolean hasOfficers(AgencyCode agency) {
        return unchecked.call(() -> Stream.of(Role.OFFICER, Role.LEAD_OFFICER).anyMatch(role ->
                identities.createUserQuery().memberOfGroup(role.group()).memberOfTenant(agency.value()).count() > 0));
    }

    @Override
    public Optional<Staff> find(String userId) {
        return unchecked.call(() -> staff.find(userId));
    }

    private static StaffMember member(User user) {
        return new StaffMember(user.getId(), (user.getFirstName() + " " + user.getLastName()).strip(),
                user.getEmail() == null ? "" : user.getEmail());
    }
}

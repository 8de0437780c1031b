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
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks people up among the engine's users, by group and tenant. */
@Component
class EngineStaffDirectory implements StaffDirectory {

    private static final int MOST = 500;
    private static final List<String> OFFICERS = List.of(Role.OFFICER.group(), Role.LEAD_OFFICER.group());
    private static final String AGENCIES_WITH_OFFICERS = """
            select distinct agency.TENANT_ID_ from ACT_ID_TENANT_MEMBER agency
            join ACT_ID_MEMBERSHIP role on role.USER_ID_ = agency.USER_ID_ where role.GROUP_ID_ in (:officers)""";

    private final IdentityService identities;
    private final EngineStaff staff;
    private final Unchecked unchecked;
    private final JdbcClient database;

    EngineStaffDirectory(IdentityService identities, EngineStaff staff, Unchecked unchecked, JdbcClient database) {
        this.identities = identities;
        this.staff = staff;
        this.unchecked = unchecked;
        this.database = database;
    }

    @Override
    public List<StaffMember> inRole(Role role, AgencyCode agency) {
        List<User> users = unchecked.call(() -> identities.createUserQuery().memberOfGroup(role.group())
                .memberOfTenant(agency.value()).listPage(0, MOST));
        return users.stream().map(EngineStaffDirectory::member).sorted(Comparator.comparing(StaffMember::fullName)).toList();
    }

    /** In one statement, as the engine's own queries ask for one agency at a time. */
    @Override
    public Set<AgencyCode> agenciesWithOfficers() {
        return database.sql(AGENCIES_WITH_OFFICERS).param("officers", OFFICERS).query(String.class).list().stream().map(AgencyCode::new)
                .collect(Collectors.toSet());
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

package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before anyone can sign in: each role a group, each agency a tenant, the coordinators in all of them, and what each role may do. */
@Component
class StaffSetUp {

    private final IdentityService identities;
    private final NationalAgencies agencies;
    private final StaffRights rights;

    StaffSetUp(IdentityService identities, NationalAgencies agencies, StaffRights rights) {
        this.identities = identities;
        this.agencies = agencies;
        this.rights = rights;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void setUp() {
        Set<String> groups = identities.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        for (Role role : Role.values()) {
            if (!groups.contains(role.group())) {
                open(role);
            }
        }
        Set<String> tenants = identities.createTenantQuery().list().stream().map(Tenant::getId).collect(Collectors.toSet());
        agencies.all().stream().filter(agency -> !tenants.contains(agency.code().value())).forEach(this::open);
        rights.grant();
    }

    private void open(Role role) {
        Group group = identities.newGroup(role.group());
        group.setName(role.group());
        group.setType(role == Role.ADMINISTRATOR ? "SYSTEM" : "WORKFLOW");
        identities.saveGroup(group);
    }

    private void open(NationalAgency agency) {
        Tenant tenant = identities.newTenant(agency.code().value());
        tenant.setName(agency.name());
        identities.saveTenant(tenant);
        identities.createTenantGroupMembership(agency.code().value(), Role.COORDINATOR.group());
    }
}

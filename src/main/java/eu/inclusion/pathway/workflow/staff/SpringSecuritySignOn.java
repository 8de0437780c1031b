package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine's web applications and REST API who is signed in; only staff can be, an organisation's contact never is. */
public class SpringSecuritySignOn extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Staff staff)) {
            return AuthenticationResult.unsuccessful();
        }
        AuthenticationResult result = new AuthenticationResult(staff.userId(), true);
        result.setGroups(staff.roles().stream().map(Role::group).toList());
        result.setTenants(List.copyOf(staff.agencies()));
        return result;
    }
}

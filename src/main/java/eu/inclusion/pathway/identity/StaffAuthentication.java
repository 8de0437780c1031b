package eu.inclusion.pathway.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Signs staff in, by form or HTTP Basic, with account and password. */
class StaffAuthentication implements AuthenticationProvider {

    static final String AUTHORITY = "ROLE_STAFF";

    private final StaffSignIn accounts;

    StaffAuthentication(StaffSignIn accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Staff staff = accounts.signIn(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Unknown account or wrong password"));
        List<SimpleGrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority(AUTHORITY));
        staff.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities);
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}

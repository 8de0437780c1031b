package eu.inclusion.pathway.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.organisation.OrganisationId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Those who visit pages in tests. */
public final class Visitors {

    public static final Authentication NOBODY = new AnonymousAuthenticationToken("test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private Visitors() {
    }

    public static Authentication contact(OrganisationId... organisations) {
        Set<UUID> spokenFor = Arrays.stream(organisations).map(OrganisationId::value).collect(Collectors.toSet());
        return signedIn(new Contact("an@example.org", "An Peeters", "en", spokenFor));
    }

    /** Somebody who speaks for no organisation and may have been invited to a draft. */
    public static Authentication guest(String email) {
        return signedIn(new Contact(email, "Mila Guest", "en", Set.of()));
    }

    private static Authentication signedIn(Contact person) {
        return OneTimeTokenAuthenticationToken.authenticated(person, AuthorityUtils.createAuthorityList(person.authority()));
    }

    public static Authentication officer(String agency) {
        return staff(Role.OFFICER, agency);
    }

    /** Somebody of the staff in that role, of these agencies or of none. */
    public static Authentication staff(Role role, String... agencies) {
        return UsernamePasswordAuthenticationToken.authenticated(new Staff("anna", "Anna", Set.of(role), Set.of(agencies)), null,
                AuthorityUtils.createAuthorityList("ROLE_STAFF", role.authority()));
    }

    public static RequestPostProcessor as(Authentication visitor) {
        return authentication(visitor);
    }

    /** From an address of its own, so that tests do not use up each other's tries. */
    public static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}

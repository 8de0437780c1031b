package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Signs in, by a link that was sent, whoever speaks for an organisation in our register. */
@Component
class ContactAuthentication implements AuthenticationProvider {

    private final OneTimeTokenService tokens;
    private final Organisations organisations;

    ContactAuthentication(OneTimeTokenService tokens, Organisations organisations) {
        this.tokens = tokens;
        this.organisations = organisations;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        OneTimeToken token = tokens.consume((OneTimeTokenAuthenticationToken) attempt);
        if (token == null) {
            throw new InvalidOneTimeTokenException("This link has been used or is too old");
        }
        Contact contact = contact(token.getUsername());
        return OneTimeTokenAuthenticationToken.authenticated(contact, AuthorityUtils.createAuthorityList(Contact.AUTHORITY));
    }

    private Contact contact(String email) {
        List<Organisation> spokenFor = organisations.spokenForBy(email);
        ContactPerson person = spokenFor.stream().flatMap(organisation -> organisation.contacts().stream())
                .filter(candidate -> candidate.email().equalsIgnoreCase(email)).findFirst()
                .orElseThrow(() -> new InvalidOneTimeTokenException("Nobody is registered with this address any more"));
        return new Contact(person.email(), person.name() == null ? person.email() : person.name(), person.language(),
                spokenFor.stream().map(organisation -> organisation.id().value()).collect(Collectors.<UUID>toSet()));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(attempt);
    }
}

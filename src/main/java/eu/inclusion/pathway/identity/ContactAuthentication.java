package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Signs in, by a link that was sent, whoever speaks for an organisation in our register, and guests. */
@Component
class ContactAuthentication implements AuthenticationProvider {

    private final OneTimeTokenService tokens;
    private final Organisations organisations;
    private final GuestBook guests;

    ContactAuthentication(OneTimeTokenService tokens, Organisations organisations, GuestBook guests) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.guests = guests;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        OneTimeToken token = tokens.consume((OneTimeTokenAuthenticationToken) attempt);
        if (token == null) {
            throw new InvalidOneTimeTokenException("This link has been used or is too old");
        }
        Contact contact = contact(token.getUsername());
        return OneTimeTokenAuthenticationToken.authenticated(contact, AuthorityUtils.createAuthorityList(contact.authority()));
    }

    private Contact contact(String email) {
        return registered(email).or(() -> guests.find(email).map(ContactAuthentication::guest))
                .orElseThrow(() -> new InvalidOneTimeTokenException("Nobody is registered with this address any more"));
    }

    private Optional<Contact> registered(String email) {
        List<Organisation> spokenFor = organisations.spokenForBy(email);
        Set<UUID> ids = spokenFor.stream().map(organisation -> organisation.id().value()).collect(Collectors.toSet());
        return spokenFor.stream().flatMap(organisation -> organisation.contacts().stream())
                .filter(candidate -> candidate.email().equalsIgnoreCase(email)).findFirst()
                .map((ContactPerson person) -> new Contact(person.email(), person.name() == null ? person.email() : person.name(),
                        person.language(), ids));
    }

    private static Contact guest(GuestBook.Guest guest) {
        return new Contact(guest.email(), guest.name(), guest.language(), Set.of());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(attempt);
    }
}

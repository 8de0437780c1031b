package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links with which contacts sign in: asked for on the sign-in page, or standing in a letter that asks for something. */
@Service
public class SignInLinks {

    private static final int LONGEST_EMAIL = 254;

    private final OneTimeTokenService tokens;
    private final Organisations organisations;
    private final GuestBook guests;
    private final ApplicationEventPublisher facts;
    private final Settings settings;

    SignInLinks(OneTimeTokenService tokens, Organisations organisations, GuestBook guests, ApplicationEventPublisher facts,
            Settings settings) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.guests = guests;
        this.facts = facts;
        this.settings = settings;
    }

    /**
     * A link for a letter: signs the recipient in, once, and leads to the page that the letter is about.
     *
     * @param page a page of the portal, beginning with a slash
     */
    @Transactional
    public String forLetter(String email, String page) {
        OneTimeToken token = tokens.generate(new GenerateOneTimeTokenRequest(email.toLowerCase(Locale.ROOT), settings.signIn().letterLinkValidity()));
        return link(token) + "&to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** Sends the link that was asked for; to an address that speaks for nobody, nothing is sent and nothing is said. */
    @Transactional
    void send(OneTimeToken token) {
        contact(token.getUsername()).or(() -> guests.find(token.getUsername())).ifPresent(person -> facts.publishEvent(
                new SignInLinkRequested(person.email(), person.name(), person.locale(), link(token), token.getExpiresAt())));
    }

    /** Whether what somebody typed can be an e-mail address at all. */
    public static boolean canBeAddress(@Nullable String typed) {
        return typed != null && !typed.isBlank() && typed.length() <= LONGEST_EMAIL;
    }

    Duration requestedLinkValidity() {
        return settings.signIn().linkValidity();
    }

    static boolean isOwnPage(String page) {
        return page.startsWith("/portal") && !page.contains("\\") && !page.contains("//") && page.chars().noneMatch(Character::isISOControl);
    }

    private Optional<GuestBook.Guest> contact(String email) {
        return organisations.spokenForBy(email).stream().flatMap(organisation -> organisation.contacts().stream())
                .filter(person -> person.email().equalsIgnoreCase(email)).findFirst()
                .map((ContactPerson person) -> new GuestBook.Guest(person.email(), person.name() == null ? "" : person.name(), person.language()));
    }

    private String link(OneTimeToken token) {
        return settings.baseUrl() + ContactSignIn.LINK + "?token=" + token.getTokenValue();
    }

    /**
     * @param baseUrl where people reach the product
     */
    @ConfigurationProperties("pathway")
    public record Settings(String baseUrl, @DefaultValue SignIn signIn) {

        /**
         * How long links work: one asked for on the sign-in page, and one that stands in a letter.
         */
        public record SignIn(@DefaultValue("30m") Duration linkValidity, @DefaultValue("14d") Duration letterLinkValidity) {
        }
    }
}

package eu.inclusion.pathway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Takes the wish for a sign-in link. The answer is the same whether the address is known or not, and one address gets a few links
 * in a quarter of an hour at most.
 */
@Component
class SignInLinkRequests implements GenerateOneTimeTokenRequestResolver, OneTimeTokenGenerationSuccessHandler {

    private static final int LINKS = 5;
    private static final int PEOPLE_OF_ONE_OFFICE = 4;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final SignInLinks links;
    private final Tries byPerson = new Tries(LINKS, PERIOD);
    private final Tries byAddress = new Tries(LINKS * PEOPLE_OF_ONE_OFFICE, PERIOD);

    SignInLinkRequests(SignInLinks links) {
        this.links = links;
    }

    /** Nothing is made for whoever asked too often: who floods the page leaves no row in the database. */
    @Override
    public @Nullable GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
        String email = email(request);
        if (email == null || !byAddress.count(request.getRemoteAddr()) || !byPerson.count(email)) {
            return null;
        }
        return new GenerateOneTimeTokenRequest(email, links.requestedLinkValidity());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token) throws IOException {
        links.send(token);
        response.sendRedirect(ContactSignIn.PAGE + "?sent");
    }

    /** The address that was typed; nothing where there is none. */
    private static @Nullable String email(HttpServletRequest request) {
        String typed = request.getParameter("username");
        return SignInLinks.canBeAddress(typed) ? typed.strip().toLowerCase(Locale.ROOT) : null;
    }
}

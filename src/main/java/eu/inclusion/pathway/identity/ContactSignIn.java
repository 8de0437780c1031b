package eu.inclusion.pathway.identity;

import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Signing in for an organisation without a password: a link by e-mail that works once. The link opens a page with a button, so
 * that a mail scanner that follows links does not use it up.
 */
@Component
class ContactSignIn {

    static final String PAGE = "/portal/sign-in";
    static final String LINK = "/portal/sign-in/link";

    private final OneTimeTokenService tokens;
    private final ContactAuthentication contacts;
    private final SignInLinkRequests requests;

    ContactSignIn(OneTimeTokenService tokens, ContactAuthentication contacts, SignInLinkRequests requests) {
        this.tokens = tokens;
        this.contacts = contacts;
        this.requests = requests;
    }

    void configure(HttpSecurity http) throws Exception {
        RequestCache wanted = ReturnTo.pageOf("organisation");
        http.requestCache(cache -> cache.requestCache(wanted)).oneTimeTokenLogin(link -> link
                        .tokenService(tokens)
                        .authenticationProvider(contacts)
                        .loginPage(PAGE)
                        .tokenGeneratingUrl(PAGE)
                        .generateRequestResolver(requests)
                        .tokenGenerationSuccessHandler(requests)
                        .loginProcessingUrl(LINK)
                        .showDefaultSubmitPage(false)
                        .successHandler(new AfterContactSignIn(wanted))
                        .failureHandler((request, response, failure) -> response.sendRedirect(PAGE + "?expired")))
                .logout(logout -> logout.logoutUrl("/portal/sign-out").logoutSuccessUrl("/"));
    }
}

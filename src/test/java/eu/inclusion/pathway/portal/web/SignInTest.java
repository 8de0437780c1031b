package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;

/** An organisation signs in with a link that works once; staff with account and password; nobody by guessing. */
@ProductTest
@OnH2
class SignInTest {

    private final String email = "an-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private MockMvc browser;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private SignInLinks links;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aContactSignsInWithTheLinkOfTheLetter() throws Exception {
        organisation();
        ask(email, "10.1.0.1").andExpect(redirectedUrl("/portal/sign-in?sent"));
        String token = token(letterTo(email));

        browser.perform(get("/portal/sign-in/link").param("token", token)).andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer")).andExpect(content().string(containsString(token)));
        use(token, null).andExpect(authenticated()).andExpect(redirectedUrl("/portal"));
        use(token, null).andExpect(unauthenticated()).andExpect(redirectedUrl("/portal/sign-in?expired"));
    }

    @Test
    void aLinkInALetterLeadsToThePageThatTheLetterIsAbout() throws Exception {
        organisation();
        use(token(links.forLetter(email, "/portal/to-dos/7")), "/portal/to-dos/7").andExpect(redirectedUrl("/portal/to-dos/7"));
        use(token(links.forLetter(email, "/portal")), "https://stranger.example").andExpect(redirectedUrl("/portal"));
    }

    @Test
    void whoWantedToAPageComesToItAfterSigningInThroughItsOwnDoor() throws Exception {
        organisation();
        MockHttpSession session = new MockHttpSession();
        browser.perform(get("/nowhere").accept(MediaType.TEXT_HTML).session(session));
        browser.perform(get("/desk/paths/BE05-1").accept(MediaType.TEXT_HTML).session(session));
        browser.perform(get("/portal/to-dos/9").accept(MediaType.TEXT_HTML).session(session));
        browser.perform(post("/portal/sign-in/link").session(session).with(csrf()).param("token", token(links.forLetter(email, "/portal"))))
                .andExpect(redirectedUrl("http://localhost/portal/to-dos/9"));
    }

    @Test
    void aLinkStopsWorkingAfterAWhile() throws Exception {
        organisation();
        ask(email, "10.1.0.2");
        clock.advance(Duration.ofMinutes(31));
        use(token(letterTo(email)), null).andExpect(unauthenticated()).andExpect(redirectedUrl("/portal/sign-in?expired"));
    }

    @Test
    void whetherAnAddressIsKnownIsSaidToNobody() throws Exception {
        ask("stranger@example.org", "10.1.0.3").andExpect(redirectedUrl("/portal/sign-in?sent"));
        assertThat(lettersTo("stranger@example.org")).isEmpty();
    }

    @Test
    void anAddressIsAskedForOnceMoreWhenItIsMissing() throws Exception {
        browser.perform(post("/portal/sign-in").with(csrf()).param("username", " ")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Fill in your e-mail address")));
        browser.perform(post("/portal/sign-in/link").with(csrf())).andExpect(redirectedUrl("/portal/sign-in?expired"));
        browser.perform(get("/portal/sign-in/link")).andExpect(redirectedUrl("/portal/sign-in?expired"));
    }

    @Test
    void onePersonGetsFiveLettersInAQuarterOfAnHour() throws Exception {
        organisation();
        for (int time = 0; time < 8; time++) {
            ask(email, "10.1.0." + (10 + time)).andExpect(redirectedUrl("/portal/sign-in?sent"));
        }
        assertThat(lettersTo(email)).hasSize(5);
        assertThat(linksMadeFor(email)).as("who asks on and on fills no table").isEqualTo(5);
    }

    @Test
    void staffSignInWithAccountAndPassword() throws Exception {
        String account = account();
        signIn(account, "secret", "10.2.0.1").andExpect(authenticated()).andExpect(redirectedUrl("/desk"));
        signIn(account, "wrong", "10.2.0.1").andExpect(unauthenticated()).andExpect(redirectedUrl("/login?failed"));
        browser.perform(get("/login").param("failed", "")).andExpect(content().string(containsString("do not belong together")));
    }

    @Test
    void whoGuessesFromOneAddressHasToWaitAtEveryDoor() throws Exception {
        for (int guess = 0; guess < 5; guess++) {
            signIn("nobody" + guess, "guess", "10.2.0.2").andExpect(redirectedUrl("/login?failed"));
            browser.perform(get("/engine-rest/task").with(httpBasic("nobody" + guess, "guess")).with(Visitors.from("10.2.0.2")))
                    .andExpect(status().isUnauthorized());
        }
        String account = account();
        signIn(account, "secret", "10.2.0.2").andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
        browser.perform(get("/engine-rest/task").with(httpBasic(account, "secret")).with(Visitors.from("10.2.0.2")))
                .andExpect(status().isTooManyRequests());
        signIn(account, "secret", "10.2.0.3").andExpect(authenticated());
    }

    private Organisation organisation() {
        return register.register(new OrganisationDetails("Jeugdhuis " + email, null, null, new Country("NL"), null, null, "Breda", null, null, null,
                new ContactPerson(email, "An", null, null, "en")));
    }

    private String account() {
        String id = "officer" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(new StaffAccounts.NewAccount(id, "Test", "Officer", id + "@agency.example", "secret", Set.of(Role.OFFICER),
                Set.of(new AgencyCode("BE05"))));
        return id;
    }

    private ResultActions ask(String who, String address) throws Exception {
        return browser.perform(post("/portal/sign-in").with(csrf()).with(Visitors.from(address)).param("username", who));
    }

    private ResultActions use(String token, String to) throws Exception {
        return browser.perform(post("/portal/sign-in/link").with(csrf()).param("token", token).param("to", to == null ? "" : to));
    }

    private ResultActions signIn(String account, String password, String address) throws Exception {
        return browser.perform(post("/login").with(csrf()).with(Visitors.from(address)).param("username", account).param("password", password));
    }

    private String letterTo(String who) {
        return lettersTo(who).get(0).lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
    }

    private List<String> lettersTo(String who) {
        return database.sql("select body from outbox_message where recipient_email = ?").param(who).query(String.class).list();
    }

    private int linksMadeFor(String who) {
        return database.sql("select count(*) from one_time_tokens where username = ?").param(who).query(Integer.class).single();
    }

    private static String token(String link) {
        return UriComponentsBuilder.fromUriString(link.strip()).build().getQueryParams().getFirst("token");
    }
}

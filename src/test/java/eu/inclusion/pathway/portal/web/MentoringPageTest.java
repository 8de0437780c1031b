package eu.inclusion.pathway.portal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.mentoring.Mentored;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation sees its mentoring, and nobody else does. */
@ProductTest
@OnH2
class MentoringPageTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private Cases cases;
    @Autowired
    private Mentored mentored;
    @Autowired
    private TestClock clock;

    private OrganisationPath path;
    private String page;

    @BeforeEach
    void anOrganisationIsInMentoring() {
        mentored.staff();
        path = mentored.begin();
        page = "/portal/mentoring/" + mentored.mentoring(path).id().text();
    }

    @Test
    void beforeThereIsAMentorThePageSaysWhatHappensNext() throws Exception {
        browser.perform(as(path, get(page))).andExpect(status().isOk())
                .andExpect(content().string(containsString("is looking for a mentor for you")))
                .andExpect(content().string(containsString("No session is planned now.")));
    }

    @Test
    void theOrganisationSeesMentorGoalsAndSessions() throws Exception {
        match();
        cases.complete(path.reference(), "Task_AgreeGoals", Map.of("mentorStep", "GO_ON", "goals", "A first <application>", "applyBy", inDays(60)));
        plan("ONLINE", "https://meet.example/kade?a=1&b=2");
        cases.complete(path.reference(), "Task_RecordSession", Map.of("course", "HELD", "minutes", "We looked at the idea",
                "actions", "Kade writes a page", "mentorStep", "ANOTHER_SESSION"));
        plan("ONLINE", "https://meet.example/again");

        for (String language : Set.of("en", "nl")) {
            browser.perform(as(path, get(page), language)).andExpect(status().isOk())
                    .andExpect(content().string(containsString("Mia Test")))
                    .andExpect(content().string(containsString("A first &lt;application&gt;")))
                    .andExpect(content().string(containsString("href=\"https://meet.example/again\"")))
                    .andExpect(content().string(containsString("14:30")))
                    .andExpect(content().string(containsString("We looked at the idea")))
                    .andExpect(content().string(containsString("Kade writes a page")))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("Speaks little English"))));
        }
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsNoLink() throws Exception {
        match();
        cases.complete(path.reference(), "Task_AgreeGoals", Map.of("mentorStep", "GO_ON", "goals", "Apply"));
        plan("ONLINE", "javascript:alert(1)");
        browser.perform(as(path, get(page))).andExpect(content().string(not(containsString("href=\"javascript"))))
                .andExpect(content().string(containsString("javascript:alert(1)")));
    }

    @Test
    void theOrganisationsPageLeadsToIt() throws Exception {
        match();
        browser.perform(as(path, get("/portal"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"" + page + "\"")))
                .andExpect(content().string(containsString("Mentoring with Mia Test")));
    }

    @Test
    void anotherOrganisationFindsNothingThere() throws Exception {
        match();
        browser.perform(as(mentored.path(), get(page))).andExpect(status().isNotFound());
        browser.perform(as(path, get("/portal/mentoring/" + UUID.randomUUID()))).andExpect(status().isNotFound());
    }

    @Test
    void aVisitorIsAskedToSignIn() throws Exception {
        browser.perform(get(page)).andExpect(redirectedUrlPattern("**/portal/sign-in*"));
    }

    private void match() {
        cases.complete(path.reference(), "Task_MatchMentor",
                Map.of("decision", "MENTOR", "mentor", Mentored.MIA, "briefing", "Speaks little English"));
    }

    private void plan(String mode, String place) {
        cases.complete(path.reference(), "Task_PlanSession", Map.of("mentorStep", "PLANNED", "day", inDays(14), "time", "14:30",
                "mode", mode, "place", place, "purpose", "PARTNERS"));
    }

    private String inDays(int days) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        return today.plusDays(days).toString();
    }

    private static MockHttpServletRequestBuilder as(OrganisationPath path, MockHttpServletRequestBuilder request) {
        return as(path, request, "en");
    }

    private static MockHttpServletRequestBuilder as(OrganisationPath path, MockHttpServletRequestBuilder request, String language) {
        Contact contact = new Contact("an@kade.example", "An", "en", Set.of(path.organisationId().value()));
        return request.with(authentication(new OneTimeTokenAuthenticationToken(contact, AuthorityUtils.createAuthorityList(Contact.AUTHORITY))))
                .header("Accept-Language", language);
    }
}

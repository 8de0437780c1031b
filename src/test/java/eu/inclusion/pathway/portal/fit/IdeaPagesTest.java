package eu.inclusion.pathway.portal.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.idea.IdeaStatus;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Anyone can tell an officer a project idea, see where it stands, and take it back. */
@ProductTest
@OnH2
class IdeaPagesTest {

    private static final String ANSWERS = "impact=OUT_OF_SCHOOL&country=BE&community=NL&type=NON_PROFIT&partners%5B0%5D.country=PL&lumpSum=60000"
            + "&idea=Radio";
    private final String email = "an-" + UUID.randomUUID() + "@example.org";
    @Autowired
    private MockMvc browser;
    @Autowired
    private ProjectIdeas ideas;
    @Autowired
    private OrganisationRegister register;

    @Test
    void anIdeaIsSentAndCanBeFollowed() throws Exception {
        ProjectIdea idea = sent(complete("10.4.0.1"));

        assertThat(idea.agency().value()).isEqualTo("BE05");
        assertThat(idea.sender().language()).isEqualTo("nl");
        browser.perform(get("/ideas/" + idea.secret() + "?sent")).andExpect(content().string(allOf(containsString("JINT vzw"),
                containsString("Young people make radio"), not(containsString(email)))));
    }

    @Test
    void theWizardsAnswersFillTheFormAndGoAlong() throws Exception {
        browser.perform(get(URI.create("/ideas?" + ANSWERS))).andExpect(content().string(allOf(containsString(">Radio</textarea>"),
                containsString("Poland"), containsString("name=\"answered\""))));
        ProjectIdea idea = sent(complete("10.4.0.2").param("answered", ANSWERS));

        assertThat(idea.fitProfile().lumpSum()).isEqualTo(60_000);
        assertThat(idea.fitProfile().partners()).hasSize(1);
    }

    @Test
    void whatTheFormSaysCountsAndNonsenseGoesNowhere() throws Exception {
        ProjectIdea idea = sent(form("10.4.0.3").param("impact", "SCHOOL").param("answered", ANSWERS));
        assertThat(idea.fitProfile().impact()).isEqualTo(Impact.SCHOOL);
        assertThat(idea.agency().value()).isEqualTo("BE02");

        browser.perform(complete("10.4.0.3").param("answered", "%zz&<script>=1&partners%5B0%5D.country=??")
                .with(another -> {
                    another.setParameter("summary", "Theatre");
                    return another;
                })).andExpect(redirectedUrlPattern("/ideas/*?sent"));
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsMissing() throws Exception {
        browser.perform(post("/ideas").with(csrf()).with(Visitors.from("10.4.0.4")).param("summary", "<b>Radio</b>").param("answered", ANSWERS))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(allOf(containsString("&lt;b&gt;Radio&lt;/b&gt;"),
                        containsString("href=\"#email\""), containsString("href=\"#consent\""), containsString("lumpSum=60000"))));
    }

    @Test
    void whoHasNoAgencyIsToldWhatToDo() throws Exception {
        browser.perform(post("/ideas").with(csrf()).with(Visitors.from("10.4.0.5")).param("summary", "Radio").param("impact", "OUT_OF_SCHOOL")
                        .param("organisation", "Club").param("type", "NON_PROFIT").param("country", "MA").param("name", "An").param("email", email)
                        .param("language", "en").param("consent", "true"))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("No National Agency answers for your country")));
    }

    @Test
    void aProgramThatFillsInEverythingIsThankedAndForgotten() throws Exception {
        browser.perform(complete("10.4.0.6").param("homepage", "https://spam.example")).andExpect(redirectedUrl("/ideas/thanks"));
        assertThat(mine()).isEmpty();
        browser.perform(get("/ideas/thanks")).andExpect(status().isOk());
    }

    @Test
    void onePersonSendsThreeIdeasInAnHourAndASecondClickIsOneIdea() throws Exception {
        browser.perform(complete("10.4.1.0")).andExpect(redirectedUrlPattern("/ideas/*?sent"));
        for (int time = 1; time < 3; time++) {
            browser.perform(complete("10.4.1." + time)).andExpect(redirectedUrl("/ideas/thanks"));
        }
        assertThat(mine()).hasSize(1);
        browser.perform(complete("10.4.1.9")).andExpect(status().isTooManyRequests()).andExpect(content().string(containsString(email)));
    }

    @Test
    void theSenderTakesTheIdeaBackWithTheLink() throws Exception {
        ProjectIdea idea = sent(complete("10.4.0.7"));
        for (int click = 0; click < 2; click++) {
            browser.perform(post("/ideas/" + idea.secret() + "/withdrawal").with(csrf())).andExpect(redirectedUrl("/ideas/" + idea.secret()));
        }
        assertThat(mine().get(0).status()).isEqualTo(IdeaStatus.WITHDRAWN);
        browser.perform(get("/ideas/" + idea.secret())).andExpect(content().string(allOf(containsString("Taken back"), not(containsString("withdrawal")))));
    }

    @Test
    void aLinkThatSomebodyGuessedLeadsNowhere() throws Exception {
        browser.perform(get("/ideas/" + UUID.randomUUID())).andExpect(status().isNotFound());
        browser.perform(post("/ideas/" + UUID.randomUUID() + "/withdrawal").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void anOrganisationThatHasSignedInFindsItsIdeasOnItsPage() throws Exception {
        Organisation organisation = organisation("someone-else-" + UUID.randomUUID() + "@example.org");
        browser.perform(get("/ideas").with(Visitors.as(Visitors.contact(organisation.id())))).andExpect(content().string(containsString(organisation.name())));
        browser.perform(complete("10.4.0.8").with(Visitors.as(Visitors.contact(organisation.id())))).andExpect(redirectedUrlPattern("/ideas/*?sent"));

        browser.perform(get("/portal").with(Visitors.as(Visitors.contact(organisation.id()))))
                .andExpect(content().string(containsString("Young people make radio")));
    }

    @Test
    void anIdeaThatAnybodySentWithAnOrganisationsAddressIsNotOnItsPage() throws Exception {
        sent(complete("10.4.0.9"));

        browser.perform(get("/portal").with(Visitors.as(Visitors.contact(organisation(email).id())))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Young people make radio"))));
    }

    private ProjectIdea sent(MockHttpServletRequestBuilder form) throws Exception {
        browser.perform(form).andExpect(redirectedUrlPattern("/ideas/*?sent"));
        return mine().get(0);
    }

    private List<ProjectIdea> mine() {
        return ideas.findAll().stream().filter(idea -> idea.sender().email().equals(email)).toList();
    }

    private MockHttpServletRequestBuilder complete(String address) {
        return form(address).param("impact", "OUT_OF_SCHOOL");
    }

    private MockHttpServletRequestBuilder form(String address) {
        return post("/ideas").with(csrf()).with(Visitors.from(address)).param("summary", "Young people make radio, across the border.")
                .param("organisation", "Jeugdhuis De Brug").param("type", "NON_PROFIT").param("country", "BE").param("community", "NL")
                .param("name", "An Peeters").param("email", email).param("language", "nl").param("consent", "true");
    }

    private Organisation organisation(String contact) {
        return register.register(new OrganisationDetails("Jeugdhuis " + UUID.randomUUID(), null, null, new Country("BE"), Community.NL, null, "Genk",
                null, null, null, new ContactPerson(contact, "An Peeters", null, null, "nl")));
    }
}

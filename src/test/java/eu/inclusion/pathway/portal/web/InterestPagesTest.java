package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Any organisation can register its interest; nothing that was typed is lost when something is not right. */
@ProductTest
@OnH2
class InterestPagesTest {

    private final String email = "an-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private MockMvc browser;
    @Autowired
    private Organisations organisations;
    @Autowired
    private OrganisationPaths paths;

    @Test
    void anOrganisationRegistersItsInterest() throws Exception {
        browser.perform(complete("10.3.0.1")).andExpect(redirectedUrl("/interest/thanks"));

        Organisation organisation = organisations.spokenForBy(email).get(0);
        assertThat(organisation.place()).isEqualTo("Gent");
        assertThat(paths.findByOrganisationIdOrderByOpenedAt(organisation.id())).singleElement()
                .satisfies(path -> assertThat(path.agency().value()).isEqualTo("BE05"))
                .extracting(OrganisationPath::inStrands).asInstanceOf(InstanceOfAssertFactories.iterable(Strand.class))
                .containsExactly(Strand.RURAL_AREAS);
    }

    @Test
    void aSecondClickRegistersNothingNew() throws Exception {
        browser.perform(complete("10.3.0.2")).andExpect(redirectedUrl("/interest/thanks"));
        browser.perform(complete("10.3.0.2")).andExpect(redirectedUrl("/interest/thanks"));
        List<Organisation> registered = organisations.spokenForBy(email);
        assertThat(registered).hasSize(1);
        assertThat(paths.findByOrganisationIdOrderByOpenedAt(registered.get(0).id())).hasSize(1);
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsMissing() throws Exception {
        browser.perform(post("/interest").with(csrf()).with(Visitors.from("10.3.0.3")).param("name", "De <b>Brug</b>").param("email", "no address"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("De &lt;b&gt;Brug&lt;/b&gt;")))
                .andExpect(content().string(containsString("no address")))
                .andExpect(content().string(containsString("href=\"#email\"")))
                .andExpect(content().string(containsString("<title>Error: Register your interest")));
        assertThat(organisations.spokenForBy("no address")).isEmpty();
    }

    @Test
    void aBelgianOrganisationSaysWhichCommunity() throws Exception {
        browser.perform(interest("10.3.0.4")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#community\"")));
    }

    @Test
    void aProgramThatFillsInEverythingIsThankedAndForgotten() throws Exception {
        browser.perform(complete("10.3.0.5").param("homepage", "https://spam.example")).andExpect(redirectedUrl("/interest/thanks"));
        assertThat(organisations.spokenForBy(email)).isEmpty();
    }

    @Test
    void oneAddressRegistersTenTimesInAnHour() throws Exception {
        for (int time = 0; time < 10; time++) {
            browser.perform(complete("10.3.0.6")).andExpect(redirectedUrl("/interest/thanks"));
        }
        browser.perform(complete("10.3.0.6")).andExpect(status().isTooManyRequests()).andExpect(content().string(containsString(email)));
    }

    @Test
    void thePageSpeaksBothLanguages() throws Exception {
        browser.perform(get("/interest").header("Accept-Language", "nl")).andExpect(content().string(containsString("Naam van je organisatie")))
                .andExpect(content().string(containsString("Frankrijk")));
        browser.perform(get("/interest/thanks")).andExpect(content().string(containsString("What happens next")));
    }

    private MockHttpServletRequestBuilder complete(String address) {
        return interest(address).param("community", "NL");
    }

    private MockHttpServletRequestBuilder interest(String address) {
        return post("/interest").with(csrf()).with(Visitors.from(address))
                .param("name", "Jeugdhuis " + email).param("place", "Gent").param("country", "BE").param("strands", "RURAL_AREAS")
                .param("contactName", "An Peeters").param("email", email).param("language", "nl").param("mayContact", "true");
    }
}

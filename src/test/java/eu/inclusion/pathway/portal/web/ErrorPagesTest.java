package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.FormTooOld;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What goes wrong is said in words that help, in the visitor's language, and never shows the product's inside. */
@ProductTest
@OnH2
class ErrorPagesTest {

    @Autowired
    private MockMvc browser;

    @ParameterizedTest
    @CsvSource({"403,This page is not for you", "404,There is no such page", "405,cannot be opened like this", "413,The file is too large",
        "429,Too many tries", "400,We did not understand this", "500,Something went wrong on our side", "503,Something went wrong on our side"})
    void eachMisfortuneHasItsPage(int status, String title) throws Exception {
        String page = browser.perform(error(get("/error"), status, "/somewhere")).andExpect(status().is(status))
                .andExpect(content().string(containsString(title))).andReturn().getResponse().getContentAsString();
        assertThat(page).doesNotContain("Exception").doesNotContain("at eu.inclusion").doesNotContain("Whitelabel");
        browser.perform(error(get("/error"), status, "/somewhere").header("Accept-Language", "nl")).andExpect(content().string(containsString("lang=\"nl\" class")));
    }

    @Test
    void whatWasTypedOnAPageThatIsTooOldIsKept() throws Exception {
        browser.perform(tooOld("http://localhost")).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("What you typed is still here")))
                .andExpect(content().string(containsString("Te weinig &lt;tijd&gt;")))
                .andExpect(content().string(containsString("action=\"/portal/to-dos/7\"")));
    }

    @Test
    void aStrangersPageGetsNoSecondChance() throws Exception {
        for (String origin : new String[] {"https://stranger.example", "null", "http://localhost:81"}) {
            String page = browser.perform(tooOld(origin)).andExpect(status().isForbidden()).andReturn().getResponse().getContentAsString();
            assertThat(page).contains("Open the page again").doesNotContain("Te weinig");
        }
    }

    @Test
    void otherSystemsGetADocumentAndNoPage() throws Exception {
        browser.perform(get("/api/eligibility-checks")).andExpect(status().isNotFound());
        browser.perform(post("/api/routings").contentType(MediaType.TEXT_PLAIN).content("hello")).andExpect(status().is4xxClientError())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aRequestOfAnotherSystemThatCannotBeUnderstoodIsToldWhichFieldIsWrong() throws Exception {
        browser.perform(post("/api/eligibility-checks").contentType(MediaType.APPLICATION_JSON).content("{\"partners\":[{\"country\":\"NL\"},{\"country\":7}]}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value("partners[1].country"))
                .andExpect(jsonPath("$.detail").value(not(containsString("programme.problem"))));
        browser.perform(post("/api/routings").contentType(MediaType.APPLICATION_JSON).content("{\"country\":\"BELG\"}"))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("country"));
    }

    private static MockHttpServletRequestBuilder tooOld(String origin) {
        return error(get("/error"), 403, "/portal/to-dos/7").requestAttr(FormTooOld.ATTRIBUTE, true)
                .header("Origin", origin).param("reason", "Te weinig <tijd>").param("_csrf", "old").param("password", "secret");
    }

    private static MockHttpServletRequestBuilder error(MockHttpServletRequestBuilder request, int status, String address) {
        return request.accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address);
    }
}

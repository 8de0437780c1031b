package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A page speaks the language that its visitor chose, else the browser's, else English. */
@ProductTest
@OnH2
class LanguageTest {

    private static final String ENGLISH = "lang=\"en\" class=\"govuk-template\"";
    private static final String DUTCH = "lang=\"nl\" class=\"govuk-template\"";

    @Autowired
    private MockMvc browser;

    @Test
    void theBrowserIsUnderstood() throws Exception {
        browser.perform(get("/").header("Accept-Language", "nl-BE,nl;q=0.9,en;q=0.5")).andExpect(content().string(containsString(DUTCH)));
        browser.perform(get("/").header("Accept-Language", "fr-BE,nl;q=0.5")).andExpect(content().string(containsString(DUTCH)));
        browser.perform(get("/").header("Accept-Language", "fr")).andExpect(content().string(containsString(ENGLISH)));
    }

    @Test
    void whatWasChosenCountsMore() throws Exception {
        browser.perform(get("/").cookie(new Cookie("language", "en")).header("Accept-Language", "nl")).andExpect(content().string(containsString(ENGLISH)));
        browser.perform(get("/").cookie(new Cookie("language", "klingon")).header("Accept-Language", "nl")).andExpect(content().string(containsString(DUTCH)));
    }

    @Test
    void theSwitchRemembersAndGoesBack() throws Exception {
        browser.perform(get("/language").param("to", "nl").param("back", "/portal/sign-in?sent"))
                .andExpect(status().isSeeOther()).andExpect(header().string("Location", "/portal/sign-in?sent"))
                .andExpect(cookie().value("language", "nl")).andExpect(cookie().httpOnly("language", false));
        browser.perform(get("/language").param("to", "tlh")).andExpect(header().string("Location", "/")).andExpect(cookie().doesNotExist("language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://stranger.example", "//stranger.example", "/\\stranger.example", "/%0d%0aSet-Cookie:x\n", "javascript:alert(1)",
        "portal", "", "/portal//stranger.example", "/a b"})
    void theSwitchNeverLeadsToAStranger(String back) throws Exception {
        browser.perform(get("/language").param("to", "en").param("back", back)).andExpect(header().string("Location", "/"));
        assertThat(OwnPage.orFirst(back)).isEqualTo("/");
    }
}

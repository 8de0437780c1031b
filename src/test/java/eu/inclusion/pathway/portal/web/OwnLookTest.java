package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Pages wear our own look, load nothing from elsewhere and run no script that stands in the page. */
@ProductTest
@OnH2
class OwnLookTest {

    @Autowired
    private MockMvc browser;

    @Test
    void theStylesheetHasNothingThatBelongsToTheBritishGovernment() throws Exception {
        String stylesheet = browser.perform(get("/assets/govuk/govuk-frontend.min.css")).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("max-age"))).andReturn().getResponse().getContentAsString();
        assertThat(stylesheet).contains(".govuk-button").contains("system-ui")
                .doesNotContainIgnoringCase("GDS Transport").doesNotContain("@font-face").doesNotContain("crest").doesNotContain("url(/");
    }

    @Test
    void everythingThatAPageLoadsIsThere() throws Exception {
        String page = browser.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(page).doesNotContain("<style").doesNotContain("style=").doesNotContain("http://").doesNotContain("https://")
                .doesNotContainPattern("<script(?![^>]*src=)");
        for (String part : new String[] {"/assets/portal.css", "/assets/portal.js", "/assets/favicon.svg", "/form/form.css", "/form/conditional.js",
            "/assets/govuk/govuk-frontend.min.js"}) {
            browser.perform(get(part)).andExpect(status().isOk());
        }
    }

    @Test
    void browsersAreToldWhatOurPagesMayDo() throws Exception {
        for (String page : new String[] {"/", "/interest", "/portal/sign-in", "/login", "/accessibility"}) {
            browser.perform(get(page)).andExpect(status().isOk())
                    .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                    .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                    .andExpect(header().string("Referrer-Policy", "same-origin"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().doesNotExist("Strict-Transport-Security"));
        }
        browser.perform(get("/").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
        browser.perform(get("/camunda/app/tasklist/default/").with(Visitors.as(Visitors.officer("BE05"))))
                .andExpect(header().string("Content-Security-Policy", not(containsString("default-src 'none'"))));
    }

    @Test
    void theStatementOnAccessibilityIsThereInBothLanguages() throws Exception {
        browser.perform(get("/accessibility")).andExpect(content().string(containsString("Accessibility statement")));
        browser.perform(get("/accessibility").header("Accept-Language", "nl")).andExpect(content().string(containsString("Toegankelijkheidsverklaring")));
    }
}

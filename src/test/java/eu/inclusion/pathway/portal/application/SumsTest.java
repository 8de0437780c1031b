package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Amounts are added up while somebody types them, and nothing is saved by it. */
@ProductTest
@OnH2
class SumsTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationSheets sheets;

    @Test
    void amountsAreReadAsPeopleWriteThemAndAddedUp() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Map<String, Object> before = sheets.of(draft).section(SectionKind.ACTIVITIES).typed();

        List<String> cells = cells(sums(draft, "activities").param("activities[0].title", "Start").param("activities[0].amount", "12.000")
                .param("activities[1].title", "Slot").param("activities[1].amount", "3 000,00"));

        assertThat(cells).containsExactly("Start", "12.000 euro", "Slot", "3.000 euro", "Samen", "15.000 euro", "15.000 euro");
        assertThat(sheets.of(draft).section(SectionKind.ACTIVITIES).typed()).isEqualTo(before);
    }

    @Test
    void whatIsNoAmountIsLeftOut() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());

        assertThat(cells(sums(draft, "activities").param("activities[0].amount", "twelve").param("activities[1].amount", "-"))).contains("0 euro");
    }

    @Test
    void workPackagesTogetherAreAPartOfTheLumpSumToo() throws Exception {
        GrantApplication draft = applying.cooperation(applying.path(), sample -> sample);

        assertThat(cells(sums(draft, "work-packages").param("managementAmount", "12.000").param("workPackages[0].title", "Leren")
                .param("workPackages[0].amount", "48.000"))).endsWith("Samen", "60.000 euro", "50 %");
    }

    @Test
    void theSharesOfOrganisationsAreAddedUpByWorkPackageAndByOrganisation() throws Exception {
        GrantApplication draft = applying.cooperation(applying.path(), sample -> sample);

        assertThat(cells(sums(draft, "budget").param("shares[0].organisation", "APPLICANT").param("shares[0].management", "5.000")
                .param("shares[0].package1", "10.000"))).contains("5.000 euro", "10.000 euro", "15.000 euro");
    }

    @Test
    void onlyPagesWithAmountsAskForSumsAndOnlyWhoMayWriteGetsThem() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        browser.perform(get(page(draft, "activities")).with(Visitors.as(Visitors.contact(draft.organisationId()))))
                .andExpect(content().string(containsString("data-sums=\"" + page(draft, "activities") + "/sums\"")))
                .andExpect(content().string(containsString("Save and add up")));
        assertThat(browser.perform(get(page(draft, "impact")).with(Visitors.as(Visitors.contact(draft.organisationId())))).andReturn().getResponse()
                .getContentAsString()).doesNotContain("data-sums").doesNotContain("sums.js");
        browser.perform(post(page(draft, "activities") + "/sums").with(Visitors.as(Visitors.contact(applying.path().organisationId()))).with(csrf()))
                .andExpect(status().isNotFound());
    }

    private List<String> cells(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(browser.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()).select("td").eachText().stream()
                .map(cell -> cell.replace('\u00a0', ' ')).toList();
    }

    private static MockHttpServletRequestBuilder sums(GrantApplication draft, String section) {
        return post(page(draft, section) + "/sums").with(Visitors.as(Visitors.contact(draft.organisationId()))).with(csrf())
                .locale(Locale.forLanguageTag("nl"));
    }

    private static String page(GrantApplication draft, String section) {
        return "/portal/applications/" + draft.id().text() + "/sections/" + section;
    }
}

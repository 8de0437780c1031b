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

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Anyone can ask which action and field fit, without signing in; the answers stand in the address and nowhere else. */
@ProductTest
@OnH2
class FitPagesTest {

    private static final String CLUB = "impact=OUT_OF_SCHOOL&country=BE&community=NL&type=NON_PROFIT&background=NEW"
            + "&partners%5B0%5D.country=PL&lumpSum=60000&months=18";
    @Autowired
    private MockMvc browser;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private GrantApplications applications;
    @Autowired
    private ApplicationSheets sheets;

    @Test
    void whoComesFromTheFirstPageIsLedFromQuestionToQuestion() throws Exception {
        browser.perform(see("/")).andExpect(content().string(containsString("href=\"/fit\"")));
        browser.perform(see("/fit")).andExpect(status().isOk()).andExpect(content().string(containsString("href=\"/fit/idea\"")));
        browser.perform(see("/fit/idea?answered=idea&idea=Radio")).andExpect(redirectedUrl("/fit/impact?idea=Radio"));
        browser.perform(see("/fit/impact?idea=Radio")).andExpect(content().string(allOf(containsString("Question 2 of 7"),
                containsString("href=\"/fit/idea?idea=Radio\""), containsString("name=\"idea\" value=\"Radio\""))));
        browser.perform(see("/fit/impact?answered=impact&impact=SCHOOL&idea=Radio")).andExpect(redirectedUrlPattern("/fit/place?*"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() throws Exception {
        browser.perform(see("/fit/place?answered=place&country=BE&idea=%3Cb%3ERadio%3C/b%3E")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("href=\"#community\""), containsString("<title>Error:"),
                        containsString("&lt;b&gt;Radio&lt;/b&gt;"), not(containsString("<b>Radio")))));
    }

    @Test
    void anIdeaThatIsTooLongIsSaidToBeSo() throws Exception {
        browser.perform(get("/fit/idea").param("answered", "idea").param("idea", "a".repeat(600))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("href=\"#idea\""), containsString("aaaaaa"))));
    }

    @Test
    void whoHasNoScriptReadsInWordsWhenToAnswer() throws Exception {
        browser.perform(see("/fit/place")).andExpect(content().string(containsString(
                "Answer this only if your answer to “Country in which your organisation is registered” is “Belgium”.")));
    }

    @Test
    void aPartnerIsAddedWithoutAnyScript() throws Exception {
        browser.perform(see("/fit/partners?partners%5B0%5D.country=PL&form.add-row=partners&answered=partners&type=SCHOOL")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("partners[1].country"), containsString("name=\"type\" value=\"SCHOOL\""))));
    }

    @Test
    void theAnswersAreCheckedAndChanged() throws Exception {
        browser.perform(see("/fit/answers?" + CLUB)).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Poland"), containsString("then=answers"))));
        browser.perform(see("/fit/partners?then=answers&answered=partners&" + CLUB)).andExpect(redirectedUrlPattern("/fit/answers?*"));
    }

    @Test
    void theResultNamesTheActionTheAgencyAndTheDeadline() throws Exception {
        browser.perform(see("/fit/result?" + CLUB)).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Small-scale Partnership (KA210) fits your idea"), containsString("JINT vzw"), containsString("https://www.jint.be"),
                containsString("5 March 2025 at 12:00"), containsString("href=\"/portal/fit?"), containsString("href=\"/ideas?"))));
    }

    @Test
    void theResultSpeaksDutch() throws Exception {
        browser.perform(see("/fit/result?" + CLUB).header("Accept-Language", "nl")).andExpect(content().string(allOf(
                containsString("Bij jullie idee past een"), containsString("Dit is in orde"))));
    }

    @Test
    void sportIsSentToEacea() throws Exception {
        browser.perform(see("/fit/result?" + CLUB.replace("OUT_OF_SCHOOL", "SPORT"))).andExpect(content().string(allOf(
                containsString("https://www.eacea.ec.europa.eu"), not(containsString("href=\"/portal/fit?")))));
    }

    @Test
    void whoDoesNotKnowTheFieldSeesWhereEachLeads() throws Exception {
        browser.perform(see("/fit/result?" + CLUB.replace("OUT_OF_SCHOOL", "UNKNOWN"))).andExpect(content().string(allOf(
                containsString("JINT vzw"), containsString("EPOS vzw"), containsString("EACEA"))));
    }

    @Test
    void youngPeopleWithoutALegalFormAreToldAtOnce() throws Exception {
        browser.perform(see("/fit/organisation?answered=organisation&type=INFORMAL_GROUP_OF_YOUNG_PEOPLE&country=BE"))
                .andExpect(redirectedUrlPattern("/fit/informal-group?*"));
        browser.perform(see("/fit/informal-group?type=INFORMAL_GROUP_OF_YOUNG_PEOPLE&country=BE"))
                .andExpect(content().string(allOf(containsString("Find an organisation"), containsString("/fit/partners?"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "country=XX", "impact=NOWHERE", "country=BE&impact=SCHOOL", CLUB + "&months=-3", CLUB + "&months=9999999999",
            CLUB + "&start.day=30&start.month=2&start.year=2026", CLUB + "&partners%5B1%5D.type=SCHOOL", CLUB + "&lumpSum2=1&lumpSum=12",
            CLUB + "&establishedOn.year=29"})
    void anAddressThatSomebodyChangedLeadsToTheQuestion(String query) throws Exception {
        String address = "/fit/result?" + query.replace("lumpSum=60000&months=18&lumpSum2", "lumpSum2").replace("months=18&months", "months");
        String question = browser.perform(see(address)).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
        assertThat(question).startsWith("/fit/").contains("answered=");
        browser.perform(see(question)).andExpect(status().isOk()).andExpect(content().string(containsString("<title>Error:")));
    }

    @Test
    void threeHundredPartnersAndAVeryLongIdeaBreakNothing() throws Exception {
        StringBuilder many = new StringBuilder(CLUB.replace("&partners%5B0%5D.country=PL", ""));
        for (int number = 0; number < 300; number++) {
            many.append("&partners%5B").append(number).append("%5D.country=PL");
        }
        browser.perform(see("/fit/result?" + many)).andExpect(redirectedUrlPattern("/fit/**"));
        browser.perform(see("/fit/impact").param("idea", "🎙️ \u202Eراديو ".repeat(500))).andExpect(status().isOk());
        browser.perform(see("/fit/nowhere")).andExpect(status().isNotFound());
    }

    @Test
    void whoBeginsAnApplicationSignsInFirst() throws Exception {
        browser.perform(see("/portal/fit?" + CLUB).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("http://localhost/portal/sign-in"));
    }

    @Test
    void anApplicationBeginsWithTheAnswersAndNeverWritesOverWhatIsThere() throws Exception {
        OrganisationPath path = path();
        browser.perform(see("/portal/fit?" + CLUB).with(Visitors.as(Visitors.contact(path.organisationId())))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(path.reference()), containsString("Small-scale Partnership"))));
        begin(path, CLUB + "&idea=Radio");

        GrantApplication draft = applications.findByOrganisationId(path.organisationId()).get(0);
        ApplicationSheet sheet = sheets.of(draft);
        assertThat(draft.action()).isEqualTo(Action.KA210);
        assertThat(sheet.section(SectionKind.CONTEXT).answers()).containsEntry("impact", "OUT_OF_SCHOOL").containsEntry("title", "Radio")
                .containsEntry("lumpSum", "60000").containsEntry("durationMonths", 18L);
        assertThat(sheet.section(SectionKind.ORGANISATIONS).typed().get("partners").toString()).contains("PL");
        assertThat(sheet.section(SectionKind.ORGANISATIONS).typed()).as("what the register knows").containsEntry("applicantWebsite", "www.example.org");

        begin(path, CLUB.replace("months=18", "months=6") + "&idea=Theatre");
        assertThat(applications.findByOrganisationId(path.organisationId())).hasSize(1);
        assertThat(sheets.of(draft).section(SectionKind.CONTEXT).answers()).containsEntry("title", "Radio");
    }

    @Test
    void nobodyBeginsAnApplicationOnAnothersPath() throws Exception {
        OrganisationPath path = path();
        OrganisationPath other = path();
        browser.perform(post(URI.create("/portal/fit?" + CLUB)).with(csrf()).with(Visitors.as(Visitors.contact(other.organisationId())))
                .param("path", path.id().text()).param("action", "KA210")).andExpect(status().isNotFound());
        assertThat(applications.findByOrganisationId(path.organisationId())).isEmpty();
    }

    @Test
    void whoIsOnNoPathIsToldTheWay() throws Exception {
        browser.perform(see("/portal/fit?" + CLUB).with(Visitors.as(Visitors.contact(organisation().id()))))
                .andExpect(content().string(allOf(containsString("Register your interest"), containsString("href=\"/ideas?"))));
    }

    /** As a browser sends it: the address is not encoded once more. */
    private static MockHttpServletRequestBuilder see(String address) {
        return get(URI.create(address));
    }

    private void begin(OrganisationPath path, String query) throws Exception {
        browser.perform(post(URI.create("/portal/fit?" + query)).with(csrf()).with(Visitors.as(Visitors.contact(path.organisationId())))
                .param("path", path.id().text()).param("action", "KA210")).andExpect(redirectedUrlPattern("/portal/applications/*"));
    }

    private OrganisationPath path() {
        return paths.save(new OrganisationPath(OrganisationPathId.random(), null, "BE05-F" + UUID.randomUUID().toString().substring(0, 8),
                organisation().id(), new AgencyCode("BE05"), PathStatus.ACTIVE, Phase.GRANT_APPLICATION, Instant.EPOCH, null, null, Set.of()));
    }

    private Organisation organisation() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        return register.register(new OrganisationDetails("Jeugdhuis " + unique, null, null, new Country("BE"), Community.NL, null, "Genk",
                "www.example.org", null, null, new ContactPerson("an-" + unique + "@example.org", "An Peeters", null, null, "nl")));
    }
}

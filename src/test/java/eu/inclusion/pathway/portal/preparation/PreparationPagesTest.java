package eu.inclusion.pathway.portal.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuardianPermissions;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.Cases;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Organisations, persons and guardians prepare for an event on their pages; officers who look after them read it, and nobody else. */
@ProductTest
@OnH2
class PreparationPagesTest {

    private static final AgencyCode AGENCY = new AgencyCode("FR02");

    @Autowired
    private MockMvc browser;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private GuardianPermissions guardians;
    @Autowired
    private Infopacks infopacks;
    @Autowired
    private Cases cases;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private Event event;
    private ParticipationId organisation;

    @BeforeEach
    void anOrganisationWithPlaces() {
        clock.set(TestClock.START);
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.NATIONAL);
        organisation = guests.comes(event, "Mo", "Bo");
    }

    @Test
    void anOrganisationTellsItPersonByPerson() throws Exception {
        see(own(get(page()))).andExpect(content().string(containsString("Nothing told yet"))).andExpect(content().string(containsString("Meet in Ghent")));
        see(own(get(page("Mo")))).andExpect(content().string(containsString("data on health")));
        browser.perform(own(post(page("Mo"))).params(answers()).param("needs", "STEP_FREE").with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Tick that we may keep it")));
        browser.perform(own(post(page("Mo"))).params(answers()).param("needs", "STEP_FREE").param("healthConsent", "true").with(csrf()))
                .andExpect(redirectedUrl(page() + "?told"));

        see(own(get(page()))).andExpect(content().string(containsString("Complete")));
        see(own(get(page("Mo")))).andExpect(content().string(containsString("+32 470 12 34 56")));
        browser.perform(own(post(page("Bo"))).params(answers()).with(csrf())).andExpect(redirectedUrl(page() + "?told"));
        see(own(get(page("Bo")))).andExpect(content().string(not(containsString("birthDate")))).andExpect(content().string(not(containsString("passport"))));
    }

    @Test
    void aColleagueTellsItAloneAndTheOrganisationReadsNothing() throws Exception {
        String shown = browser.perform(own(post(page("Mo") + "/link")).with(csrf())).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        String link = link(shown, "/preparations/");
        assertThat(letters()).contains("preparation-link");

        browser.perform(get(link)).andExpect(status().isOk()).andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Your organisation does not")));
        browser.perform(post(link).params(answers()).param("medicalSupport", "Insulin").param("healthConsent", "true").with(csrf()))
                .andExpect(redirectedUrl(link + "?told"));
        browser.perform(get(link)).andExpect(content().string(containsString("You told this on"))).andExpect(content().string(not(containsString("Insulin"))))
                .andExpect(content().string(not(containsString("value=\"+32 470"))));
        browser.perform(get(link + "/infopack")).andExpect(status().isOk());

        see(own(get(page()))).andExpect(content().string(containsString("A new link goes only to this person")));
        see(own(get(page("Mo")))).andExpect(content().string(not(containsString("Insulin")))).andExpect(content().string(not(containsString("+32 470"))));
        browser.perform(own(post(page("Mo"))).params(answers()).with(csrf())).andExpect(status().isUnprocessableEntity());
        clock.advance(Duration.ofDays(1));
        browser.perform(own(post(page("Mo") + "/link")).with(csrf())).andExpect(content().string(containsString("went only to")))
                .andExpect(content().string(not(containsString("id=\"link\""))));
        browser.perform(get("/preparations/nonsense").with(Visitors.from("10.6.0.1"))).andExpect(status().isNotFound());
    }

    @Test
    void aGuardianAnswersByTheLinkAndThinksOtherwise() throws Exception {
        browser.perform(own(post(page("Bo"))).params(minor()).params(answers()).with(csrf()))
                .andExpect(redirectedUrl(page() + "?told"));
        see(own(get(page()))).andExpect(content().string(containsString("May not come yet")));
        String link = link(lastLetter("guardian-permission-request"), "/guardian-permissions/");

        browser.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString("accompanied by Li Janssens")));
        browser.perform(post(link).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(post(link).param("permission", "yes").param("seen", "7").with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("was changed while you had this page open")));
        browser.perform(post(link).param("permission", "yes").param("seen", "0").with(csrf()))
                .andExpect(redirectedUrl("/guardian-permissions/answered"));
        browser.perform(get("/guardian-permissions/answered")).andExpect(status().isOk());
        see(own(get(page("Bo")))).andExpect(content().string(containsString("Ana gave permission")));
        browser.perform(get(link)).andExpect(content().string(containsString("You said yes on")));

        browser.perform(post(link).param("permission", "no").param("seen", "0").with(csrf())).andExpect(status().is3xxRedirection());
        see(own(get(page()))).andExpect(content().string(containsString("the guardian said no")));
        assertThat(lastLetter("guardian-not-allowing")).contains("does not allow it, or does not any more").doesNotContain("Bo", "Ana");
    }

    @Test
    void anOfficerNotesTheGuardiansNoAndHasTheGuardianAskedAnew() throws Exception {
        browser.perform(own(post(page("Bo"))).params(minor()).params(answers()).with(csrf())).andExpect(redirectedUrl(page() + "?told"));
        String link = link(lastLetter("guardian-permission-request"), "/guardian-permissions/");
        String bo = desk() + "/" + person("Bo");
        browser.perform(officer(post(bo + "/guardian-no")).with(csrf())).andExpect(redirectedUrl(bo)).andExpect(flash().attributeExists("refused"));
        browser.perform(officer(post(bo + "/guardian-no")).param("heard", "The mother telephoned").with(csrf())).andExpect(redirectedUrl(bo));
        browser.perform(officer(get(bo))).andExpect(content().string(containsString("noted on")))
                .andExpect(content().string(containsString("How we heard it: The mother telephoned"))).andExpect(content().string(containsString("Ask the guardian anew")));
        browser.perform(get(link)).andExpect(content().string(containsString("an officer of the agency noted")))
                .andExpect(content().string(not(containsString("The mother telephoned"))));
        assertThat(letters()).contains("guardian-not-allowing");

        clock.advance(Duration.ofDays(1));
        browser.perform(officer(post(bo + "/guardian-question")).with(csrf())).andExpect(redirectedUrl(bo)).andExpect(flash().attributeExists("done"));
        browser.perform(get(link)).andExpect(status().isNotFound());
        for (String door : List.of("/guardian-no", "/guardian-question", "/by-telephone")) {
            browser.perform(post(bo + door).with(Visitors.as(Visitors.officer("BE05"))).with(csrf())).andExpect(status().isNotFound());
        }
    }

    @Test
    void anOfficerFillsItInOnTheTelephone() throws Exception {
        String door = desk() + "/" + person("Mo") + "/by-telephone";
        browser.perform(officer(get(door))).andExpect(status().isOk()).andExpect(content().string(containsString("Read the questions aloud")));
        browser.perform(officer(post(door)).params(answers()).param("dietText", "No sesame").param("healthConsent", "true").with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Choose who tells you this"))).andExpect(content().string(containsString("No sesame")));
        browser.perform(officer(post(door)).params(answers()).param("teller", "PERSON").param("dietText", "No sesame").with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Tick that we may keep it")));
        browser.perform(officer(post(door)).params(answers()).param("teller", "PERSON").param("dietText", "No sesame").param("healthConsent", "true").with(csrf()))
                .andExpect(redirectedUrl(desk() + "/" + person("Mo")));
        see(own(get(page("Mo")))).andExpect(content().string(not(containsString("sesame"))));

        browser.perform(officer(get(door))).andExpect(content().string(containsString("No sesame")));
        browser.perform(officer(post(door)).params(answers()).param("teller", "PERSON").with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("told something else while")));
        browser.perform(get(door).with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isNotFound());
    }

    @Test
    void theLetterToAGuardianNamesNobodyInItsSubjectAndForgetsToWhomItWent() throws Exception {
        browser.perform(own(post(page("Bo"))).params(minor()).params(answers()).with(csrf())).andExpect(redirectedUrl(page() + "?told"));
        assertThat(guardianLetter()).containsEntry("recipient_email", "ana@example.org");
        assertThat(guardianLetter().get("subject").toString()).doesNotContain("Bo");
        database.sql("update outbox_message set status = 'SENT' where reference = ?").param(replies.get(organisation).pathReference()).update();

        replies.giveBack(organisation);

        assertThat(guardianLetter().toString()).doesNotContain("ana@example.org", "Ana", "Bo");
    }

    @Test
    void aSignedPaperIsHandedInAndReadByTheOfficer() throws Exception {
        browser.perform(own(post(page("Bo"))).params(minor()).params(answers()).with(csrf())).andExpect(redirectedUrl(page() + "?told"));
        see(own(get(page("Bo")))).andExpect(content().string(containsString("Ana has not answered yet")))
                .andExpect(content().string(containsString("Hand in the paper")));
        browser.perform(own(post(page("Bo") + "/guardian-reminder")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("went out today already")));
        clock.advance(Duration.ofDays(1));
        browser.perform(own(post(page("Bo") + "/guardian-reminder")).with(csrf())).andExpect(redirectedUrl(page() + "?asked"));
        browser.perform(own(multipart(page("Bo") + "/guardian-paper")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(own(multipart(page("Bo") + "/guardian-paper").file(new MockMultipartFile("file", "signed.pdf", "application/pdf",
                "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)))).with(csrf())).andExpect(redirectedUrl(page() + "?permitted"));

        browser.perform(officer(get(desk() + "/" + person("Bo") + "/guardian-paper"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("signed.pdf")));
    }

    @Test
    void thePaperForSomebodyUnder18WhoToldItAloneIsHandedInByTheOrganisationWithoutReadingWhoTheGuardianIs() throws Exception {
        String link = link(browser.perform(own(post(page("Bo") + "/link")).with(csrf())).andReturn().getResponse().getContentAsString(), "/preparations/");
        MultiValueMap<String, String> minor = minor();
        minor.remove("guardianEmail");
        minor.set("guardianName", "Anastasia");
        browser.perform(post(link).params(minor).params(answers()).with(csrf())).andExpect(redirectedUrl(link + "?told"));

        see(own(get(page("Bo")))).andExpect(content().string(containsString("Hand in the paper"))).andExpect(content().string(not(containsString("Anastasia"))));
        browser.perform(own(multipart(page("Bo") + "/guardian-paper").file(new MockMultipartFile("file", "signed.pdf", "application/pdf",
                "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)))).with(csrf())).andExpect(redirectedUrl(page() + "?permitted"));
        see(own(get(page()))).andExpect(content().string(containsString("Complete")));
        browser.perform(get(link)).andExpect(content().string(containsString("gave permission"))).andExpect(content().string(not(containsString("Anastasia"))));
    }

    @Test
    void officersOfTheAgencyReadItAndEveryLookIsRecorded() throws Exception {
        browser.perform(own(post(page("Mo"))).params(answers()).param("needs", "STEP_FREE").param("dietText", "=No sesame")
                .param("healthConsent", "true").with(csrf())).andExpect(redirectedUrl(page() + "?told"));

        browser.perform(officer(get("/desk/events/" + event.reference()))).andExpect(status().isOk())
                .andExpect(content().string(containsString("No steps, lift, accessible toilet"))).andExpect(content().string(not(containsString("sesame"))));
        assertThat(looks()).isZero();
        browser.perform(officer(get(desk()))).andExpect(status().isOk()).andExpect(content().string(containsString("=No sesame")));
        browser.perform(officer(get(desk() + "/" + person("Mo")))).andExpect(content().string(containsString("+32 470 12 34 56")))
                .andExpect(content().string(containsString("Consent 2026-1")));
        browser.perform(officer(get(desk() + "/list.csv"))).andExpect(content().string(containsString("\"'=No sesame\"")));
        browser.perform(officer(get(desk() + "/list.pdf?shown=ALL"))).andExpect(status().isOk()).andExpect(header().string("Content-Type", "application/pdf"));
        assertThat(looks()).isEqualTo(4);
        browser.perform(get(desk() + "?shown=ALL").with(Visitors.as(Visitors.staff(Role.LEAD_OFFICER, AGENCY.value()))))
                .andExpect(content().string(containsString("Who looked"))).andExpect(content().string(containsString("One person")));
    }

    @Test
    void nobodyElseComesNearIt() throws Exception {
        for (Authentication stranger : List.of(Visitors.officer("BE05"), Visitors.staff(Role.MENTOR, AGENCY.value()),
                Visitors.staff(Role.EXPERT, AGENCY.value()), Visitors.staff(Role.COORDINATOR, AGENCY.value(), "BE05"), Visitors.staff(Role.ADMINISTRATOR))) {
            for (String door : List.of("", "/list.csv", "/list.pdf", "/" + person("Mo"), "/" + person("Mo") + "/guardian-paper")) {
                browser.perform(get(desk() + door).with(Visitors.as(stranger))).andExpect(status().isNotFound());
            }
            browser.perform(get("/desk/events/" + event.reference() + "/infopack").with(Visitors.as(stranger))).andExpect(status().isNotFound());
        }
        ParticipationId others = guests.comes(event, "Jo");
        String theirs = "/portal/preparations/" + others.text();
        String jo = "/persons/" + guests.person(others, "Jo").id().text();
        for (String door : List.of("", jo, "/infopack")) {
            browser.perform(own(get(theirs + door))).andExpect(status().isNotFound());
        }
        browser.perform(own(post(theirs + jo)).params(answers()).with(csrf())).andExpect(status().isNotFound());
        browser.perform(own(post(theirs + jo + "/link")).with(csrf())).andExpect(status().isNotFound());
        browser.perform(own(get(page() + jo))).andExpect(status().isNotFound());
        browser.perform(own(get("/portal/preparations/" + UUID.randomUUID()))).andExpect(status().isNotFound());
    }

    @Test
    void anOfficerPublishesTheInfopackAndOrganisationsReadIt() throws Exception {
        String desk = "/desk/events/" + event.reference() + "/infopack";
        see(own(get(page() + "/infopack"))).andExpect(content().string(containsString("not there yet")));
        browser.perform(officer(post(desk)).param("version", infopacks.writing(event.id()).version()).param("publish", "yes").with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("still empty")));
        browser.perform(officer(multipart(desk + "/files").file(new MockMultipartFile("file", "map.pdf", "application/pdf",
                "%PDF-1.4 map".getBytes(StandardCharsets.US_ASCII)))).with(csrf())).andExpect(redirectedUrl(desk));
        browser.perform(officer(post(desk)).param("version", infopacks.writing(event.id()).version()).param("ROUTES", "Take tram 1.").with(csrf())).andExpect(redirectedUrl(desk));
        see(own(get(page() + "/infopack"))).andExpect(content().string(not(containsString("tram 1"))));
        browser.perform(officer(post(desk)).param("version", infopacks.writing(event.id()).version()).param("ROUTES", "Take tram 2.").param("publish", "yes").with(csrf())).andExpect(redirectedUrl(desk));
        see(own(get(page() + "/infopack"))).andExpect(content().string(containsString("Take tram 2."))).andExpect(content().string(containsString("map.pdf")));
        browser.perform(officer(post(desk)).param("version", infopacks.writing(event.id()).version()).param("ROUTES", "Take tram 3.").param("publish", "yes").with(csrf())).andExpect(redirectedUrl(desk));

        browser.perform(officer(post(desk)).param("version", "of yesterday").param("ROUTES", "Take tram 4.").with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Somebody else changed the infopack")))
                .andExpect(content().string(containsString("Take tram 4.")));

        assertThat(letters()).doesNotContain("infopack-ready");
        cases.runJobs(event.reference());
        assertThat(letters()).as("once, of all that is new").endsWith("infopack-ready").doesNotContain("infopack-changed");
        browser.perform(officer(post(desk)).param("version", infopacks.writing(event.id()).version()).param("ROUTES", "Take tram 5.").param("publish", "yes").with(csrf())).andExpect(redirectedUrl(desk));
        cases.runJobs(event.reference());
        assertThat(letters()).endsWith("infopack-changed");
        assertThat(lastLetter("infopack-changed")).contains("- How to get there").doesNotContain("- Files");
        browser.perform(officer(get(desk))).andExpect(content().string(containsString("Edition 3 is published")));
    }

    private static MultiValueMap<String, String> answers() {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        Map.of("emergencyName", "Li", "emergencyPhone", "+32 470 12 34 56", "underAge", "NO", "photos", "YES", "contactShared", "NO").forEach(answers::add);
        return answers;
    }

    private static MultiValueMap<String, String> minor() {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        Map.of("guardianName", "Ana", "guardianEmail", "ana@example.org", "accompaniedBy", "Li Janssens", "underAge", "YES").forEach(answers::add);
        return answers;
    }

    private ResultActions see(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andExpect(status().isOk());
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B own(B request) {
        return request.with(Visitors.as(Visitors.contact(replies.get(organisation).organisationId())));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B officer(B request) {
        return request.with(Visitors.as(Visitors.officer(AGENCY.value())));
    }

    private String page() {
        return "/portal/preparations/" + organisation.text();
    }

    private String page(String name) {
        return page() + "/persons/" + person(name);
    }

    private String person(String name) {
        return guests.person(organisation, name).id().text();
    }

    private String desk() {
        return "/desk/events/" + event.reference() + "/preparation";
    }

    private int looks() {
        return database.sql("select count(*) from preparation_look where event_id = ?").param(event.id().value()).query(Integer.class).single();
    }

    private List<String> letters() {
        return database.sql("select letter from outbox_message where reference = ? order by number").param(replies.get(organisation).pathReference())
                .query(String.class).list();
    }

    private Map<String, Object> guardianLetter() {
        return database.sql("select recipient_email, recipient_name, subject from outbox_message where reference = ? and letter = ?")
                .params(replies.get(organisation).pathReference(), "guardian-permission-request").query().singleRow();
    }

    private String lastLetter(String name) {
        return database.sql("select body from outbox_message where reference = ? and letter = ? order by number desc limit 1")
                .params(replies.get(organisation).pathReference(), name).query(String.class).single();
    }

    private static String link(String text, String page) {
        Matcher found = Pattern.compile("(?<!portal)" + Pattern.quote(page) + "[A-Za-z0-9_-]{20,}").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}

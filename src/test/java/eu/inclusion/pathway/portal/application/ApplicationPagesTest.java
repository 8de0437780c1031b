package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionState;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation writes, submits, follows and takes back an application on its own pages, and nobody else sees them. */
@ProductTest
@OnH2
class ApplicationPagesTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private Cases cases;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplications applications;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void anOrganisationBeginsADraftOfAnOpenCallOnce() throws Exception {
        OrganisationPath path = applying.path();

        browser.perform(as(path, get("/portal/applications"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Small-scale Partnership (KA210), call 2025, round 1")))
                .andExpect(content().string(containsString("5 March 2025 at 12:00:00 (Brussels time, UTC+01:00)")));
        begin(path).andExpect(redirectedUrlPattern("/portal/applications/*"));
        begin(path).andExpect(redirectedUrlPattern("/portal/applications/*"));

        assertThat(applications.findByOrganisationId(path.organisationId())).hasSize(1);
        browser.perform(as(path, get(draftOf(path)))).andExpect(status().isOk())
                .andExpect(content().string(containsString("0 of 10 sections are complete")))
                .andExpect(content().string(containsString("Not started")));
    }

    @Test
    void theOrganisationsOwnPageNamesItsApplications() throws Exception {
        OrganisationPath path = applying.path();
        GrantApplication draft = applying.draft(path);

        for (String language : Set.of("en", "nl")) {
            browser.perform(as(path, get("/portal")).header("Accept-Language", language)).andExpect(status().isOk())
                    .andExpect(content().string(containsString(page(draft))));
        }
        GrantApplication written = applying.written(applying.path(), new SampleApplication());
        browser.perform(as(written, get("/portal/applications"))).andExpect(content().string(containsString("Everybody on board")))
                .andExpect(content().string(not(containsString("Draft without a title"))));
    }

    @Test
    void everySectionCanBeOpenedInBothLanguages() throws Exception {
        OrganisationPath path = applying.path();
        GrantApplication draft = applying.draft(path);
        for (SectionKind kind : SampleApplication.written(draft.sections())) {
            for (String language : Set.of("en", "nl")) {
                browser.perform(as(path, get(page(draft) + "/sections/" + kind.slug())).header("Accept-Language", language))
                        .andExpect(status().isOk()).andExpect(content().string(containsString("name=\"version\"")));
            }
        }
    }

    @Test
    void whatIsTypedIsSavedAlsoWhereItIsNotRightYet() throws Exception {
        OrganisationPath path = applying.path();
        GrantApplication draft = applying.draft(path);

        browser.perform(as(path, post(page(draft) + "/sections/context")).with(csrf()).param("version", "0")
                        .param("title", "Iedereen mee 🚴 كلنا").param("durationMonths", "twelve")
                        .param("startDate.day", "31").param("startDate.month", "2").param("startDate.year", "2025"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your text has been saved")))
                .andExpect(content().string(containsString("must be a date that exists")))
                .andExpect(content().string(containsString("twelve")))
                .andExpect(content().string(containsString("Iedereen mee 🚴 كلنا")));

        assertThat(sheets.of(draft).section(SectionKind.CONTEXT).state()).isEqualTo(SectionState.HAS_ERRORS);
        browser.perform(as(path, get(page(draft) + "/sections/context"))).andExpect(content().string(containsString("twelve")));
    }

    @Test
    void aRowMoreIsDrawnAndNothingIsSaved() throws Exception {
        OrganisationPath path = applying.path();
        GrantApplication draft = applying.draft(path);

        browser.perform(as(path, post(page(draft) + "/sections/activities")).with(csrf()).param("version", "0")
                        .param("activities[0].title", "Kick-off").param("form.add-row", "activities"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Kick-off")))
                .andExpect(content().string(containsString("activities[1].title")));

        assertThat(sheets.of(draft).section(SectionKind.ACTIVITIES).isStarted()).isFalse();
    }

    @Test
    void twoEditorsOfOneSectionLoseNothing() throws Exception {
        OrganisationPath path = applying.path();
        GrantApplication draft = applying.draft(path);
        impact(path, draft, "0", "Mine first").andExpect(status().isOk());

        impact(path, draft, "0", "Yours later").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Both texts stand below")))
                .andExpect(content().string(containsString("Mine first")))
                .andExpect(content().string(containsString("Yours later")));
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).typed()).containsEntry("assessing", "Mine first");

        impact(path, draft, "1", "Mine and yours").andExpect(status().isOk());
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).typed()).containsEntry("assessing", "Mine and yours");
    }

    @Test
    void theChecklistSaysWhatIsMissingAndWhereTheApplicationGoes() throws Exception {
        OrganisationPath path = applying.path();
        browser.perform(as(path, get(page(applying.draft(path)) + "/checklist"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Finish the sections above")))
                .andExpect(content().string(not(containsString("Submit the application"))));

        GrantApplication written = applying.written(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL"));
        browser.perform(as(written, get(page(written) + "/checklist"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("EPOS vzw")))
                .andExpect(content().string(containsString("Submit the application")));
    }

    @Test
    void aFindingOnOneActivityOrPartnerLeadsToItsRow() throws Exception {
        Map<String, Object> farAway = new HashMap<>(SampleApplication.activity("Exchange of practice", 20000));
        farAway.put("venueCountry", "PT");
        GrantApplication draft = applying.written(applying.path(), new SampleApplication()
                .with(SectionKind.ACTIVITIES, "activities", List.of(SampleApplication.activity("Kick-off", 10000), Map.of(), farAway))
                .with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(SampleApplication.nextOid(), "Ungdom", "SE"),
                        SampleApplication.partner(SampleApplication.nextOid(), "Swiss Youth", "CH"))));

        browser.perform(as(draft, get(page(draft) + "/checklist")))
                .andExpect(content().string(containsString("/sections/activities#activities-2-venueCountry")))
                .andExpect(content().string(containsString("/sections/organisations#partners-1-country")));
        browser.perform(as(draft, get(page(draft) + "/sections/activities")))
                .andExpect(content().string(containsString("href=\"#activities-2-venueCountry\"")))
                .andExpect(content().string(containsString("id=\"activities-2-venueCountry\"")));
    }

    @Test
    void theDateOfFoundationIsAskedWithTheYearsOfTheRules() throws Exception {
        GrantApplication cooperation = applying.draft(applying.path(), Action.KA220);

        browser.perform(as(cooperation, get(page(cooperation) + "/sections/organisations")))
                .andExpect(content().string(containsString("must have existed for 2 years or more")));
    }

    @Test
    void aDoubleClickGivesOneReceipt() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        String stamp = sheets.of(draft).stamp();

        submit(draft, stamp).andExpect(redirectedUrl(page(draft) + "/receipt"));
        submit(draft, stamp).andExpect(redirectedUrl(page(draft) + "/receipt"));

        Submission received = submitted.get(draft.id());
        browser.perform(as(draft, get(page(draft) + "/receipt"))).andExpect(status().isOk())
                .andExpect(content().string(containsString(received.reference())))
                .andExpect(content().string(containsString(received.fingerprint())))
                .andExpect(content().string(containsString("15 January 2025 at 09:00:00 (Brussels time, UTC+01:00)")));
    }

    @Test
    void whoHasNotSeenTheLatestTextDoesNotSubmitIt() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());

        submit(draft, "0.0.0").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody changed the application")));

        assertThat(applying.again(draft).isDraft()).isTrue();
    }

    @Test
    void anApplicationThatBreaksARuleIsSubmittedOnlyKnowingly() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        String stamp = sheets.of(draft).stamp();

        browser.perform(as(draft, get(page(draft) + "/checklist")))
                .andExpect(content().string(containsString("href=\"" + page(draft) + "/sections/context#durationMonths\"")));
        submit(draft, stamp).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("36 months")));
        browser.perform(as(draft, post(page(draft) + "/submission")).with(csrf()).param("stamp", stamp).param("knowing", "true"))
                .andExpect(redirectedUrl(page(draft) + "/receipt"));
    }

    @Test
    void afterTheDeadlineItIsReceivedAndMarkedLate() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));

        browser.perform(as(draft, get(page(draft) + "/checklist"))).andExpect(content().string(containsString("The deadline has passed")));
        submit(draft, sheets.of(draft).stamp()).andExpect(redirectedUrl(page(draft) + "/receipt"));
        browser.perform(as(draft, get(page(draft) + "/receipt"))).andExpect(content().string(containsString("It came after the deadline")));
    }

    @Test
    void theLastSecondIsInTime() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 0, 999_000_000));

        assertThat(applying.submit(draft).late()).isFalse();
    }

    @Test
    void anybodyCanCheckAReceiptAndLearnsNothingElse() throws Exception {
        Submission received = applying.submitted(applying.path(), new SampleApplication());

        browser.perform(get("/receipts/" + received.reference()).param("fingerprint", received.fingerprint())).andExpect(status().isOk())
                .andExpect(content().string(containsString("belongs to this receipt")))
                .andExpect(content().string(not(containsString("Everybody on board"))))
                .andExpect(content().string(not(containsString("Jeugdhuis"))));
        browser.perform(get("/receipts/" + received.reference()).param("fingerprint", "abc"))
                .andExpect(content().string(containsString("does not belong to this receipt")));
        browser.perform(get("/receipts/KA210-YOU-00000000")).andExpect(status().isNotFound());
    }

    @Test
    void theTextThatWasReceivedHasTheFingerprint() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);

        byte[] text = browser.perform(as(draft, get(page(draft) + "/submission.json"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();

        assertThat(java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(received.fingerprint());
        browser.perform(as(draft, get(page(draft) + "/answers"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Kick-off"))).andExpect(content().string(containsString("Sweden")));
    }

    @Test
    void theDecisionIsReadWithItsReasons() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        cases.passDeadline(received.reference());
        cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "REJECTED", "reasons", "The needs are not shown."));

        browser.perform(as(draft, get(page(draft)))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Rejected")))
                .andExpect(content().string(containsString("The needs are not shown.")));
        browser.perform(as(draft, get("/portal/applications"))).andExpect(content().string(containsString("Everybody on board")));
    }

    @Test
    void anApplicationIsTakenBackWithAReason() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        cases.runJobs(applying.submit(draft).reference());

        browser.perform(as(draft, get(page(draft) + "/withdrawal"))).andExpect(status().isOk());
        withdraw(draft, "  ").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Say in a few words")));
        withdraw(draft, "Our partner left.").andExpect(redirectedUrl(page(draft)));

        assertThat(applying.again(draft).status()).isEqualTo(ApplicationStatus.CLOSED);
        browser.perform(as(draft, get(page(draft)))).andExpect(content().string(containsString("Withdrawn")));
    }

    @Test
    void whatWasSubmittedIsNotChangedAnyMoreAndNothingTypedIsLost() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);

        browser.perform(as(draft, post(page(draft) + "/sections/impact")).with(csrf()).param("version", "1").param("assessing", "Too late for this"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("Too late for this")));
    }

    @Test
    void nothingIsSubmittedBeforeTheLastConfirmationsAreGiven() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        String stamp = sheets.of(draft).stamp();

        browser.perform(as(draft, post(page(draft) + "/submission")).with(csrf()).param("stamp", stamp)
                        .param("confirming", "true").param("eligible", "true"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Nobody outside these organisations was paid to write it.” to go on")))
                .andExpect(content().string(containsString("The application goes to the right agency: JINT vzw.” to go on")));
        assertThat(applying.again(draft).isDraft()).isTrue();
        assertThat(sheets.of(draft).section(SectionKind.CHECKLIST).answers()).containsEntry("eligible", true).doesNotContainKey("nobodyPaid");
        assertThat(sheets.of(draft).stamp()).as("ticking changes nothing that was written").isEqualTo(stamp);

        MockHttpServletRequestBuilder all = post(page(draft) + "/submission").param("stamp", stamp).param("confirming", "true");
        List.of("eligible", "complete", "rightAgency", "ownContent", "nobodyPaid", "privacy").forEach(box -> all.param(box, "true"));
        browser.perform(as(draft, all).with(csrf())).andExpect(redirectedUrl(page(draft) + "/receipt"));
        assertThat(submitted.content(submitted.get(draft.id())).confirmations()).contains("nobodyPaid", "privacy");
    }

    @Test
    void nobodySeesAnotherOrganisationsApplication() throws Exception {
        GrantApplication theirs = applying.written(applying.path(), new SampleApplication());
        OrganisationPath stranger = applying.path();
        for (String page : new String[] {"", "/checklist", "/sections/context", "/receipt", "/answers", "/submission.json", "/withdrawal"}) {
            browser.perform(as(stranger, get(page(theirs) + page))).andExpect(status().isNotFound());
        }
        for (String page : new String[] {"/submission", "/withdrawal", "/sections/context"}) {
            browser.perform(as(stranger, post(page(theirs) + page)).with(csrf()).param("stamp", "x").param("version", "0"))
                    .andExpect(status().isNotFound());
        }
        browser.perform(as(stranger, post("/portal/applications")).with(csrf()).param("path", theirs.path().id().toString())
                .param("callYear", "2025").param("action", "KA210").param("round", "1")).andExpect(status().isNotFound());
        browser.perform(get(page(theirs)).accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
        assertThat(applying.again(theirs).isDraft()).isTrue();
    }

    private ResultActions begin(OrganisationPath path) throws Exception {
        return browser.perform(as(path, post("/portal/applications")).with(csrf()).param("path", path.id().text())
                .param("callYear", "2025").param("action", "KA210").param("round", "1"));
    }

    private ResultActions impact(OrganisationPath path, GrantApplication draft, String version, String text) throws Exception {
        return browser.perform(as(path, post(page(draft) + "/sections/impact")).with(csrf()).param("version", version).param("assessing", text));
    }

    private ResultActions submit(GrantApplication draft, String stamp) throws Exception {
        return browser.perform(as(draft, post(page(draft) + "/submission")).with(csrf()).param("stamp", stamp));
    }

    private ResultActions withdraw(GrantApplication application, String reason) throws Exception {
        return browser.perform(as(application, post(page(application) + "/withdrawal")).with(csrf()).param("reason", reason));
    }

    private String draftOf(OrganisationPath path) {
        return page(applications.findByOrganisationId(path.organisationId()).get(0));
    }

    private static String page(GrantApplication application) {
        return "/portal/applications/" + application.id().text();
    }

    private static MockHttpServletRequestBuilder as(OrganisationPath path, MockHttpServletRequestBuilder request) {
        return as(path.organisationId(), request);
    }

    private static MockHttpServletRequestBuilder as(GrantApplication application, MockHttpServletRequestBuilder request) {
        return as(application.organisationId(), request);
    }

    private static MockHttpServletRequestBuilder as(OrganisationId organisation, MockHttpServletRequestBuilder request) {
        Contact contact = new Contact("an@example.org", "An Peeters", "en", Set.of(organisation.value()));
        return request.with(authentication(OneTimeTokenAuthenticationToken.authenticated(contact,
                AuthorityUtils.createAuthorityList(Contact.AUTHORITY))));
    }
}

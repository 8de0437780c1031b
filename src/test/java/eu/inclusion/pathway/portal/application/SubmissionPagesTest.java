package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
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
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation submits, reopens and submits again until the deadline, and always sees what stands. */
@ProductTest
@OnH2
class SubmissionPagesTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private GrantApplications applications;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private ApplicationWords words;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void whatWasSubmittedIsReopenedChangedAndSubmittedAgain() throws Exception {
        GrantApplication grant = applying.written(applying.path(), new SampleApplication());
        submit(grant).andExpect(redirectedUrl(page(grant) + "/receipt"));
        see(grant, "").andExpect(content().string(containsString("You may change your application until 5 March 2025 at 12:00:00")));

        reopen(grant).andExpect(redirectedUrl(page(grant)));
        see(grant, "").andExpect(content().string(containsString("Version 1 stands. Your changes are not sent yet.")));
        rewrite(grant);
        see(grant, "/checklist").andExpect(content().string(containsString("This becomes version 2 and takes the place of version 1.")));
        submit(grant).andExpect(redirectedUrl(page(grant) + "/receipt"));

        Submission first = submitted.version(grant.id(), 1).orElseThrow();
        Submission second = submitted.version(grant.id(), 2).orElseThrow();
        see(grant, "/receipt").andExpect(content().string(containsString(second.fingerprint()))).andExpect(content().string(containsString(first.fingerprint())));
        see(grant, "/answers?version=1").andExpect(content().string(not(containsString("Anew"))));
        see(grant, "/answers").andExpect(content().string(containsString("Anew")));
        see(grant, "/receipt?version=3", 404);
    }

    @Test
    void anybodyCanCheckTheReceiptOfEachVersion() throws Exception {
        GrantApplication grant = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(grant);
        intake.reopen(grant.id());
        rewrite(grant);
        Submission second = applying.submit(applying.again(grant));

        for (Submission version : new Submission[] {first, second}) {
            browser.perform(get("/receipts/" + version.reference()).param("fingerprint", version.fingerprint())).andExpect(status().isOk())
                    .andExpect(content().string(containsString("belongs to this receipt")))
                    .andExpect(content().string(containsString("15 January 2025 at 09:00:00")))
                    .andExpect(content().string(not(containsString("Everybody on board"))));
        }
        browser.perform(get("/receipts/" + first.reference())).andExpect(content().string(not(containsString("15 January 2025"))));
        browser.perform(get("/receipts/" + first.reference()).param("fingerprint", "0".repeat(64)))
                .andExpect(content().string(not(containsString("15 January 2025"))));
    }

    @Test
    void aSubmissionThatBeganBeforeTheDeadlineAndCameAfterItIsKeptAsLate() throws Exception {
        GrantApplication grant = applying.written(applying.path(), new SampleApplication());
        applying.submit(grant);
        intake.reopen(grant.id());
        rewrite(grant);
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));

        see(grant, "").andExpect(content().string(containsString("The deadline has passed")));
        submit(grant).andExpect(redirectedUrl(page(grant) + "/receipt"));
        see(grant, "/receipt").andExpect(content().string(containsString("We keep it, but version 1 counts")));
        reopen(grant).andExpect(status().isConflict());
    }

    @Test
    void whoTakesItBackIsToldWhatThatFreesAndCanComeBack() throws Exception {
        GrantApplication grant = applying.written(applying.path(), new SampleApplication());
        applying.submit(grant);
        see(grant, "/withdrawal").andExpect(content().string(containsString("get back their place")));
        browser.perform(as(grant, post(page(grant) + "/withdrawal")).with(csrf()).param("reason", "Our partner left."))
                .andExpect(redirectedUrl(page(grant)));
        see(grant, "").andExpect(content().string(containsString("You may take it in hand again")));

        reopen(grant).andExpect(redirectedUrl(page(grant)));
        see(grant, "").andExpect(content().string(containsString("Nothing stands until you submit it again")));
        browser.perform(as(grant, get("/portal/applications"))).andExpect(content().string(containsString("Everybody on board")));
        submit(grant).andExpect(redirectedUrl(page(grant) + "/receipt"));
        assertThat(applying.again(grant).versions().counting()).isEqualTo(2);
    }

    @Test
    void withOneApplicationAllowedNobodyWritesASecondOneForNothing() throws Exception {
        OrganisationPath path = applying.path();
        GrantApplication grant = applying.written(path, new SampleApplication());
        applying.submit(grant);

        begin(path, "KA210", null).andExpect(status().isConflict())
                .andExpect(content().string(containsString("can apply once in this round")))
                .andExpect(content().string(containsString(page(grant))));
        assertThat(applications.findByOrganisationId(path.organisationId())).hasSize(1);

        intake.withdraw(grant.id(), "We want another project.");
        begin(path, "KA210", null).andExpect(redirectedUrlPattern("/portal/applications/*"));
        reopen(grant).andExpect(status().isConflict());
    }

    @Test
    void whereSeveralAreAllowedTheSecondIsBegunOnPurpose() throws Exception {
        OrganisationPath path = applying.path();
        begin(path, "KA220", null).andExpect(redirectedUrlPattern("/portal/applications/*"));

        begin(path, "KA220", null).andExpect(status().isOk()).andExpect(content().string(containsString("Begin another application")));
        assertThat(applications.findByOrganisationId(path.organisationId())).hasSize(1);

        begin(path, "KA220", "1").andExpect(redirectedUrlPattern("/portal/applications/*"));
        begin(path, "KA220", "1").andExpect(redirectedUrlPattern("/portal/applications/*"));
        assertThat(applications.findByOrganisationId(path.organisationId())).hasSize(2);
    }

    @Test
    void whoWouldTakeAnOrganisationsLastPlaceIsToldInTimeAndWhoComesTooLateIsToldWhatToDo() throws Exception {
        String partner = SampleApplication.nextOid();
        for (int number = 0; number < 4; number++) {
            applying.submitted(applying.path(), withPartner(partner));
        }
        GrantApplication fifth = applying.written(applying.path(), withPartner(partner));
        for (String page : new String[] {"", "/checklist"}) {
            see(fifth, page).andExpect(content().string(containsString("it would take its last place")))
                    .andExpect(content().string(containsString("Ungdom (OID " + partner + ") is in 4 other applications")));
        }
        applying.submit(fifth);
        see(applying.written(applying.path(), withPartner(partner)), "/checklist")
                .andExpect(content().string(containsString("already in 5 other applications in this round")));

        String applicant = SampleApplication.nextOid();
        applying.submitted(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "applicantOid", applicant));
        GrantApplication again = applying.written(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "applicantOid", applicant));
        browser.perform(as(again, post(page(again) + "/submission")).with(csrf()).param("stamp", sheets.of(again).stamp()).param("knowing", "true"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("Take the other application back before the deadline")));
        assertThat(applying.again(again).isDraft()).isTrue();
    }

    @Test
    void anotherOrganisationReopensNothing() throws Exception {
        GrantApplication grant = applying.written(applying.path(), new SampleApplication());
        applying.submit(grant);
        OrganisationPath stranger = applying.path();

        browser.perform(post(page(grant) + "/reopening").with(csrf()).with(Visitors.as(Visitors.contact(stranger.organisationId()))))
                .andExpect(status().isNotFound());
        assertThat(applying.again(grant).isReopened()).isFalse();
    }

    @Test
    void inTheNightWhenClocksGoBackEachHalfPastTwoIsTold() {
        LocalDateTime halfPastTwo = LocalDateTime.of(2025, 10, 26, 2, 30);

        assertThat(words.moment(halfPastTwo.toInstant(ZoneOffset.ofHours(2)), Locale.ENGLISH)).isEqualTo("26 October 2025 at 02:30:00 (Brussels time, UTC+02:00)");
        assertThat(words.moment(halfPastTwo.toInstant(ZoneOffset.ofHours(1)), Locale.ENGLISH)).isEqualTo("26 October 2025 at 02:30:00 (Brussels time, UTC+01:00)");
        assertThat(LocalDateTime.of(2025, 10, 26, 12, 0).atZone(ProgrammeTime.ZONE).toInstant()).hasToString("2025-10-26T11:00:00Z");
    }

    private static SampleApplication withPartner(String oid) {
        return new SampleApplication().with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(oid, "Ungdom", "SE")));
    }

    private void rewrite(GrantApplication grant) {
        drafts.save(grant.id(), SectionKind.IMPACT, 1,
                Map.of("assessing", "Anew", "development", "Anew", "sharing", "Anew", "others", "Anew"), "an@example.org");
    }

    private ResultActions begin(OrganisationPath path, String action, String another) throws Exception {
        MockHttpServletRequestBuilder form = post("/portal/applications").with(csrf()).with(Visitors.as(Visitors.contact(path.organisationId())))
                .header("Accept-Language", "en").param("path", path.id().text()).param("callYear", "2025").param("action", action).param("round", "1");
        return browser.perform(another == null ? form : form.param("another", another));
    }

    private ResultActions submit(GrantApplication grant) throws Exception {
        return browser.perform(as(grant, post(page(grant) + "/submission")).with(csrf()).param("stamp", sheets.of(applying.again(grant)).stamp()));
    }

    private ResultActions reopen(GrantApplication grant) throws Exception {
        return browser.perform(as(grant, post(page(grant) + "/reopening")).with(csrf()));
    }

    private ResultActions see(GrantApplication grant, String page) throws Exception {
        return see(grant, page, 200);
    }

    private ResultActions see(GrantApplication grant, String page, int expected) throws Exception {
        return browser.perform(as(grant, get(page(grant) + page))).andExpect(status().is(expected));
    }

    private static MockHttpServletRequestBuilder as(GrantApplication grant, MockHttpServletRequestBuilder request) {
        OrganisationId organisation = grant.organisationId();
        return request.with(Visitors.as(Visitors.contact(organisation))).header("Accept-Language", "en");
    }

    private static String page(GrantApplication grant) {
        return "/portal/applications/" + grant.id().text();
    }
}

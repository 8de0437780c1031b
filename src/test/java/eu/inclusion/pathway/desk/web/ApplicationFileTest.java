package eu.inclusion.pathway.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.document.SampleFiles;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedAnswers;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An officer reads a submitted application whole; another agency's officer does not find it. */
@ProductTest
@OnH2
class ApplicationFileTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private Corrections corrections;
    @Autowired
    private Supplements supplements;

    @Test
    void onlyTheAgencyWhoseCaseItIsReadsTheApplication() throws Exception {
        Submission school = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL"));
        String page = "/desk/applications/" + school.reference();

        browser.perform(get(page).with(officerOf("BE02"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Everybody on board")))
                .andExpect(content().string(containsString("Kick-off")));
        browser.perform(get(page).with(officerOf("BE05"))).andExpect(status().isNotFound());
    }

    @Test
    void theAgencyReadsWhatIsOnRecordOfItsExamination(@Autowired Cases cases) throws Exception {
        Submission received = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        cases.passDeadline(received.reference());
        cases.complete(received.reference(), "Task_ConfirmEligibility", Map.of("step", "CORRECT", "part", "CONTEXT", "request", "36 or 12?"));
        cases.complete(received.reference(), "Task_CorrectApplication", Map.of("answer", "Twelve months."));
        cases.complete(received.reference(), "Task_ConfirmEligibility",
                Map.of("step", "DECIDE", "judgement1", "CORRECTED", "reason1", "As in the work plan."));

        String page = browser.perform(get("/desk/applications/" + received.reference()).with(officerOf("BE05")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("Version 1", "This version counts.", "The project lasts 36 months.", "Met after a correction (", "36 or 12?",
                "Twelve months.", "As in the work plan.", "Decide on the grant", "Correction received");
    }

    @Test
    void theBudgetListsTheWorkPackagesThatThereAre(@Autowired SubmittedAnswers answers) throws Exception {
        Submission received = applying.cooperating(applying.path(), sample -> sample);

        String page = browser.perform(get("/desk/applications/" + received.reference()).with(officerOf("BE05")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("Jeugdhuis", "Cooperation Partnership (KA220), call 2025, round 1, Youth");
        assertThat(answers.of(applying.again(received.applicationId()), received, Locale.ENGLISH)).flatExtracting(SubmittedAnswers.Section::answers)
                .extracting(FormItem.Fact::label).contains("Organisation 1: Work package 3: Sharing").noneMatch(label -> label.endsWith(": "));
    }

    @Test
    void theFormerAgencyReadsTheVersionThatItHadAndNothingOfWhatTheNewOneHas() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission youth = applying.submit(draft);
        intake.reopen(draft.id());
        drafts.save(draft.id(), SectionKind.CONTEXT, sheets.of(applying.again(draft)).section(SectionKind.CONTEXT).version(),
                new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL").section(SectionKind.CONTEXT), "an@example.org");
        Submission school = applying.submit(applying.again(draft));
        corrections.ask(draft.id(), CorrectionRequest.ANNEXES, "The form of Ungdom, please.", "eva", LocalDate.of(2025, 4, 1));
        supplements.add(draft.id(), AnnexKind.OTHER, "added.pdf", new ByteArrayInputStream(SampleFiles.pdf()), "an@example.org");
        String former = "/desk/applications/" + youth.reference();
        String present = "/desk/applications/" + school.reference();
        String added = "/files/" + supplements.of(draft.id()).get(0).file().id().text();

        assertThat(read(former, "BE05")).contains("Everybody on board", "declaration.pdf", "now with BE02, as " + school.reference())
                .doesNotContain("The form of Ungdom", "added.pdf", "Open tasks", "This version counts");
        assertThat(read(present, "BE02")).contains("The form of Ungdom", "added.pdf", "This version counts").doesNotContain("now with");
        browser.perform(get(former + added).with(officerOf("BE05"))).andExpect(status().isNotFound());
        browser.perform(get(present + added).with(officerOf("BE05"))).andExpect(status().isNotFound());
        browser.perform(get(present + added).with(officerOf("BE02"))).andExpect(status().isOk());
        browser.perform(get(former + "/application.pdf").with(officerOf("BE05"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(youth.reference() + ".pdf")));
        browser.perform(get(present + "/application.pdf").with(officerOf("BE05"))).andExpect(status().isNotFound());
    }

    @Test
    void whatIsOnRecordStaysWithTheAgencyWhenAnApplicationIsTakenBack() throws Exception {
        Submission received = applying.submitted(applying.path(), new SampleApplication());
        corrections.ask(received.applicationId(), CorrectionRequest.ANNEXES, "The form of Ungdom, please.", "anna", LocalDate.of(2025, 4, 1));
        intake.withdraw(received.applicationId(), "We found a mistake.");

        assertThat(read("/desk/applications/" + received.reference(), "BE05")).contains("The form of Ungdom").doesNotContain("now with");
    }

    @Test
    void theOrganisationsPageListsTheOpenTasksOfItsApplicationsToo(@Autowired Cases cases) throws Exception {
        OrganisationPath path = applying.path();
        Submission own = applying.submitted(path, new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        cases.passDeadline(own.reference());
        OrganisationPath other = applying.path();
        Submission school = applying.submitted(other, new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36)
                .with(SectionKind.CONTEXT, "impact", "SCHOOL"));
        cases.passDeadline(school.reference());
        String task = cases.task(own.reference(), "Task_ConfirmEligibility").getId();

        assertThat(read("/desk/paths/" + path.reference(), "BE05")).contains("Confirm eligibility", own.reference(), "task=" + task);
        assertThat(read("/desk/paths/" + other.reference(), "BE05")).as("a task of another agency").doesNotContain("Confirm eligibility");
    }

    private String read(String page, String agency) throws Exception {
        return browser.perform(get(page).with(officerOf(agency))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static RequestPostProcessor officerOf(String agency) {
        Staff officer = new Staff("officer." + agency, "Olga Officer", Set.of(Role.OFFICER), Set.of(agency));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, AuthorityUtils.createAuthorityList("ROLE_STAFF", "ROLE_OFFICER")));
    }
}

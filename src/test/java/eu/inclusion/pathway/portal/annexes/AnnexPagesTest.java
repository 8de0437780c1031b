package eu.inclusion.pathway.portal.annexes;

import static eu.inclusion.pathway.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.annex.Annex;
import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionState;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.SampleFiles;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Files go with an application: its organisation adds and removes them, its agency reads them, nobody else does. */
@ProductTest
@OnH2
class AnnexPagesTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private Annexes annexes;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private Corrections corrections;
    @Autowired
    private Supplements supplements;
    @Autowired
    private JdbcClient database;

    @Test
    void theDeclarationCompletesTheSectionAndTheSecondOneTakesItsPlace() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        assertThat(sheets.of(draft).section(SectionKind.ANNEXES).state()).isEqualTo(SectionState.NOT_STARTED);

        upload(draft, "OTHER", "plan.pdf", SampleFiles.pdf()).andExpect(redirectedUrl(page(draft) + "?added"));
        assertThat(sheets.of(draft).section(SectionKind.ANNEXES).state()).isEqualTo(SectionState.INCOMPLETE);
        upload(draft, "DECLARATION_ON_HONOUR", "first.pdf", SampleFiles.pdf()).andExpect(redirectedUrl(page(draft) + "?added"));
        upload(draft, "DECLARATION_ON_HONOUR", "second.png", SampleFiles.png()).andExpect(redirectedUrl(page(draft) + "?added"));

        assertThat(sheets.of(draft).section(SectionKind.ANNEXES).state()).isEqualTo(SectionState.COMPLETE);
        assertThat(annexes.of(draft).of(AnnexKind.DECLARATION_ON_HONOUR)).hasSize(1);
        show(draft).andExpect(content().string(allOf(containsString("plan.pdf"), containsString("second.png"), not(containsString("first.pdf")))));
    }

    /** Programme Guide 2025, pp. 448-451: above EUR 60 000 a private body shows its accounts. */
    @Test
    void fromWhichGrantOnTheAgencyAsksForAccountsIsSaidAndStopsNothing() throws Exception {
        GrantApplication large = applying.cooperation(applying.path(), sample -> sample);
        GrantApplication small = applying.written(applying.path(), new SampleApplication());
        GrantApplication publicBody = applying.cooperation(applying.path(), sample -> sample.with(SectionKind.ORGANISATIONS, "applicantType", "PUBLIC_BODY"));
        String hint = "The grant is above EUR 60,000. The agency will ask for the applicant’s accounts";

        show(large).andExpect(content().string(allOf(containsString(hint), containsString("You can submit without them"))));
        show(small).andExpect(content().string(not(containsString("accounts"))));
        show(publicBody).andExpect(content().string(not(containsString("accounts"))));
        browser.perform(get("/portal/applications/" + large.id().text() + "/checklist").with(as(contact(large)))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("papers that the agency asks for later"), containsString(hint))));
        assertThat(applying.submit(large).number()).isEqualTo(1);
    }

    @Test
    void anAccessionFormSaysWhoseItIs() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        browser.perform(multipart(page(draft)).file(file("form.pdf", SampleFiles.pdf())).param("kind", "ACCESSION_FORM").param("partner", "Ungdom")
                .with(csrf()).with(as(contact(draft)))).andExpect(redirectedUrl(page(draft) + "?added"));
        assertThat(annexes.of(draft).of(AnnexKind.ACCESSION_FORM).get(0).file().about()).isEqualTo("Ungdom");
    }

    @Test
    void whatCannotBeTakenIsSaidWithItsReasonAndNothingElseIsLost() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        upload(draft, "OTHER", "plan.pdf", SampleFiles.pdf());

        refused(upload(draft, "OTHER", "empty.pdf", new byte[0]), "has 0 bytes");
        refused(upload(draft, "OTHER", "picture.pdf", SampleFiles.png()), "is called a PDF file, but what is in it is PNG");
        refused(upload(draft, "OTHER", "page.html", "<!DOCTYPE html><html></html>".getBytes()), "Save it as one of these kinds");
        refused(upload(draft, "OTHER", "big.pdf", SampleFiles.pdf(15 * 1_048_576 + 1)), "larger than 15 MB");
        refused(upload(draft, "OTHER", "", new byte[0]), "Choose a file first");

        show(draft).andExpect(content().string(containsString("plan.pdf")));
        assertThat(annexes.of(draft).annexes()).hasSize(1);
    }

    @Test
    void aFileThatWasTooLargeToBeReadIsSaidSoToo() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        refused(browser.perform(get(page(draft)).param("too-large", "OTHER").with(as(contact(draft)))), "larger than 15 MB");
    }

    @Test
    void aSeventhOtherFileAndMoreThanHundredMegabytesAreRefused() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        for (int number = 1; number <= 6; number++) {
            upload(draft, "OTHER", number + ".pdf", SampleFiles.pdf(15 * 1_048_576)).andExpect(redirectedUrl(page(draft) + "?added"));
        }
        refused(upload(draft, "OTHER", "7.pdf", SampleFiles.pdf()), "There are 6 other files already");
        refused(upload(draft, "DECLARATION_ON_HONOUR", "8.pdf", SampleFiles.pdf(11 * 1_048_576)), "together may be at most 100 MB");
        upload(draft, "DECLARATION_ON_HONOUR", "9.pdf", SampleFiles.pdf(10 * 1_048_576)).andExpect(redirectedUrl(page(draft) + "?added"));
        assertThat(annexes.of(draft).totalBytes()).isEqualTo(100 * 1_048_576L);
    }

    @Test
    void aFileIsGivenOutToBeSavedAndNeverOpenedAsAPage() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        upload(draft, "OTHER", "Δήλωση \"x\".pdf", SampleFiles.pdf());
        StoredDocument file = annexes.of(draft).annexes().get(0).file();

        browser.perform(get(page(draft) + "/" + file.id().text()).with(as(contact(draft)))).andExpect(status().isOk())
                .andExpect(content().bytes(SampleFiles.pdf())).andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", allOf(containsString("attachment;"), containsString("filename*=UTF-8''%CE%94"))));
    }

    @Test
    void aReceivedVersionKeepsTheFilesItCameWith() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        StoredDocument declaration = annexes.of(received).stream().filter(annex -> annex.kind() == AnnexKind.DECLARATION_ON_HONOUR)
                .map(Annex::file).findFirst().orElseThrow();
        assertThat(submitted.canonical(received)).contains(declaration.id().text(), "declaration.pdf", declaration.sha256());

        intake.reopen(draft.id());
        remove(draft, declaration).andExpect(redirectedUrl(page(draft) + "?removed"));

        assertThat(annexes.of(draft).of(AnnexKind.DECLARATION_ON_HONOUR)).isEmpty();
        assertThat(annexes.of(received)).extracting(annex -> annex.file().id()).hasSize(2).contains(declaration.id());
        String kept = "/portal/applications/" + draft.id().text() + "/received-files";
        browser.perform(get(kept).with(as(contact(draft)))).andExpect(content().string(containsString("declaration.pdf")));
        browser.perform(get(kept + "/" + declaration.id().text()).with(as(contact(draft)))).andExpect(content().bytes(SampleFiles.pdf()));
    }

    @Test
    void aFileWhoseTimeIsOverIsNamedAndNotLinked() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        DocumentId declaration = annexes.of(received).stream().filter(annex -> annex.kind() == AnnexKind.DECLARATION_ON_HONOUR)
                .map(annex -> annex.file().id()).findFirst().orElseThrow();
        database.sql("delete from document where id = ?").param(declaration.value()).update();

        browser.perform(get("/portal/applications/" + draft.id().text() + "/received-files").with(as(contact(draft))))
                .andExpect(content().string(containsString("declaration.pdf")))
                .andExpect(content().string(containsString("This file was deleted after the period for which files are kept.")))
                .andExpect(content().string(not(containsString(declaration.text()))))
                .andExpect(content().string(containsString("accession.pdf</a>")));
    }

    @Test
    void theAgencyWhoseCaseItIsFetchesTheFilesAndNobodyElseDoes() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        String desk = "/desk/applications/" + received.reference();
        String file = desk + "/files/" + annexes.of(received).get(0).file().id().text();

        browser.perform(get(desk).with(as(Visitors.officer("BE05")))).andExpect(content().string(containsString(file)));
        browser.perform(get(file).with(as(Visitors.officer("BE05")))).andExpect(status().isOk()).andExpect(content().bytes(SampleFiles.pdf()));
        browser.perform(get(file).with(as(Visitors.officer("BE02")))).andExpect(status().isNotFound());
        browser.perform(get(desk + "/files/" + UUID.randomUUID()).with(as(Visitors.officer("BE05")))).andExpect(status().isNotFound());

        Submission other = applying.submitted(applying.path(), new SampleApplication());
        browser.perform(get("/desk/applications/" + other.reference() + "/files/" + annexes.of(received).get(0).file().id().text())
                .with(as(Visitors.officer("BE05")))).andExpect(status().isNotFound());
    }

    @Test
    void anotherOrganisationNeitherSeesNorChangesThem() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        StoredDocument file = annexes.of(received).get(0).file();
        GrantApplication own = applying.draft(applying.path());
        Authentication stranger = contact(own);
        String receivedFiles = "/portal/applications/" + draft.id().text() + "/received-files";

        for (String address : List.of(page(draft), page(draft) + "/" + file.id().text(), receivedFiles, receivedFiles + "/" + file.id().text(),
                page(own) + "/" + file.id().text(), "/portal/applications/" + own.id().text() + "/received-files/" + file.id().text())) {
            browser.perform(get(address).with(as(stranger))).andExpect(status().isNotFound());
        }
        browser.perform(multipart(page(draft)).file(file("a.pdf", SampleFiles.pdf())).param("kind", "OTHER").with(csrf()).with(as(stranger)))
                .andExpect(status().isNotFound());
        browser.perform(post(page(own) + "/removal").param("document", file.id().text()).with(csrf()).with(as(stranger)));
        assertThat(annexes.of(received)).hasSize(2);
        assertThat(annexes.received(received.reference(), file.id())).isPresent();
    }

    @Test
    void nothingIsAddedToWhatWasSubmitted() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);
        upload(draft, "OTHER", "late.pdf", SampleFiles.pdf()).andExpect(status().is4xxClientError());
        assertThat(annexes.of(draft).annexes()).hasSize(2);
    }

    @Test
    void afterTheSubmissionAFileIsAddedOnlyWhenTheAgencyAsksForOne() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        String address = "/portal/applications/" + draft.id().text() + "/supplements";
        refused(supplement(draft, address), "waits for no file any more");

        corrections.ask(draft.id(), CorrectionRequest.ANNEXES, "The form of your Swedish partner is missing.", "anna", LocalDate.of(2025, 4, 1));
        browser.perform(get(address).with(as(contact(draft)))).andExpect(content().string(containsString("Swedish partner")));
        supplement(draft, address).andExpect(redirectedUrl(address + "?added"));

        assertThat(annexes.of(received)).extracting(annex -> annex.file().fileName()).doesNotContain("form.pdf");
        StoredDocument file = supplements.of(draft.id()).get(0).file();
        String desk = "/desk/applications/" + received.reference();
        browser.perform(get(desk).with(as(Visitors.officer("BE05")))).andExpect(content().string(containsString("Added later")));
        browser.perform(get(desk + "/files/" + file.id().text()).with(as(Visitors.officer("BE05")))).andExpect(content().bytes(SampleFiles.pdf()));
        browser.perform(get(desk + "/files/" + file.id().text()).with(as(Visitors.officer("BE02")))).andExpect(status().isNotFound());
        browser.perform(get(address + "/" + file.id().text()).with(as(contact(draft)))).andExpect(status().isOk());
        browser.perform(get(address).with(as(contact(applying.draft(applying.path()))))).andExpect(status().isNotFound());
    }

    @Test
    void nothingIsAddedToWhatWasTakenBackThoughTheAgencyHadAskedForIt() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);
        String address = "/portal/applications/" + draft.id().text() + "/supplements";
        corrections.ask(draft.id(), CorrectionRequest.ANNEXES, "The form of your Swedish partner is missing.", "anna", LocalDate.of(2025, 4, 1));
        intake.withdraw(draft.id(), "We found a mistake.");

        refused(supplement(draft, address), "waits for no file any more");
        browser.perform(get(address).with(as(contact(draft)))).andExpect(content().string(not(containsString("Swedish partner"))));
        assertThat(supplements.of(draft.id())).isEmpty();
    }

    private ResultActions supplement(GrantApplication application, String address) throws Exception {
        return browser.perform(multipart(address).file(file("form.pdf", SampleFiles.pdf())).with(csrf()).with(as(contact(application))));
    }

    private ResultActions upload(GrantApplication draft, String kind, String name, byte[] content) throws Exception {
        return browser.perform(multipart(page(draft)).file(file(name, content)).param("kind", kind).with(csrf()).with(as(contact(draft))));
    }

    private ResultActions show(GrantApplication draft) throws Exception {
        return browser.perform(get(page(draft)).with(as(contact(draft)))).andExpect(status().isOk());
    }

    private ResultActions remove(GrantApplication draft, StoredDocument file) throws Exception {
        return browser.perform(post(page(draft) + "/removal").param("document", file.id().text()).with(csrf()).with(as(contact(draft))));
    }

    private static void refused(ResultActions answer, String sentence) throws Exception {
        answer.andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString(sentence)));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static Authentication contact(GrantApplication application) {
        return Visitors.contact(new OrganisationId(application.organisationId().value()));
    }

    private static String page(GrantApplication application) {
        return "/portal/applications/" + application.id().text() + "/sections/annexes";
    }
}

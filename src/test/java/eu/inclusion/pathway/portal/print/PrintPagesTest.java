package eu.inclusion.pathway.portal.print;

import static eu.inclusion.pathway.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;

/** Drafts, received versions and receipts can be printed by who may read them, and by nobody else. */
@ProductTest
@OnH2
class PrintPagesTest {

    private static final String LONG = "Jongeren die vaak aan de kant staan, δίπλα μας, рядом с нами, بجانبنا. 🙂 ".repeat(20);

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;

    @Test
    void everyPageOfADraftSaysThatItIsOne() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication().with(SectionKind.DESCRIPTION, "objectives", LONG.repeat(3)));
        try (PDDocument pdf = pdf(page(draft) + "/draft.pdf", contact(draft), "nl")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                assertThat(text(pdf, number)).contains("ONTWERP, niet ingediend", number + " / " + pdf.getNumberOfPages());
            }
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Everybody on board");
            assertThat(text(pdf, 1)).contains("Bijlagen");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(9);
        }
    }

    @Test
    void aReceivedVersionBearsItsReferenceMomentAndFingerprint() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);
        String address = page(draft) + "/versions/1/";
        try (PDDocument pdf = pdf(address + "application.pdf", contact(draft), "en")) {
            assertThat(text(pdf, 1)).contains(received.reference(), "15 January 2025 at 09:00:00", received.fingerprint());
            String whole = new PDFTextStripper().getText(pdf);
            assertThat(whole).contains("Kick-off", "Ungdom", "declaration.pdf").doesNotContain("DRAFT");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        try (PDDocument pdf = pdf(address + "receipt.pdf", contact(draft), "en")) {
            assertThat(text(pdf, 1)).contains("We have received your application", received.reference(), "/receipts/");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(received.reference());
        }
        browser.perform(get(page(draft) + "/receipt").with(as(contact(draft)))).andExpect(content().string(containsString(address + "receipt.pdf")));
    }

    @Test
    void theBudgetIsPrintedAddedUpAsInTheOfficialForm() throws Exception {
        GrantApplication small = applying.written(applying.path(), new SampleApplication());
        try (PDDocument pdf = pdf(page(small) + "/draft.pdf", contact(small), "en")) {
            assertThat(plain(pdf)).contains("Budget", "Together EUR 30,000 EUR 0", "\u20ac 20,000",
                    "Deadline 5 March 2025 at 12:00:00").doesNotContain("Before you submit");
        }
        GrantApplication large = applying.cooperation(applying.path(), sample -> sample);
        applying.submit(large);
        try (PDDocument pdf = pdf(page(large) + "/versions/1/application.pdf", contact(large), "en")) {
            assertThat(plain(pdf)).contains("By work package", "By organisation", "Ungdom EUR 30,000", "Before you submit").doesNotContain("so far");
        }
    }

    @Test
    void eachLineIsReadInTheDirectionOfItsOwnScript() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication()
                .with(SectionKind.DESCRIPTION, "objectives", "\u0643\u0644\u0646\u0627 \u0645\u0639\u0627\n(one) then two."));
        try (PDDocument pdf = pdf(page(draft) + "/draft.pdf", contact(draft), "en")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("(one) then two.");
        }
    }

    @Test
    void aDeclarationOnHonourCanBePrintedAndSigned() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        try (PDDocument pdf = pdf(page(draft) + "/declaration.pdf", contact(draft), "nl")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1)).contains("Verklaring op erewoord", "Jeugdhuis", "Everybody on board", "Handtekening");
        }
    }

    @Test
    void whoMayNotReadItMayNotPrintIt() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Authentication stranger = contact(applying.draft(applying.path()));
        browser.perform(get(page(draft) + "/draft.pdf").with(as(stranger))).andExpect(status().isNotFound());
        browser.perform(get(page(draft) + "/versions/1/application.pdf").with(as(contact(draft)))).andExpect(status().isNotFound());

        Submission received = applying.submit(draft);
        for (String file : List.of("application.pdf", "receipt.pdf")) {
            browser.perform(get(page(draft) + "/versions/1/" + file).with(as(stranger))).andExpect(status().isNotFound());
            browser.perform(get(page(draft) + "/versions/2/" + file).with(as(contact(draft)))).andExpect(status().isNotFound());
        }
        browser.perform(get(page(draft) + "/draft.pdf").with(as(contact(draft)))).andExpect(status().isNotFound());
        String desk = "/desk/applications/" + received.reference() + "/application.pdf";
        browser.perform(get(desk).with(as(Visitors.officer("BE05")))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(received.reference() + ".pdf")));
        browser.perform(get(desk).with(as(Visitors.officer("BE02")))).andExpect(status().isNotFound());
    }

    @Test
    void thirtyActivitiesWithEveryTextAtLengthArePrintedInReasonableTime() throws Exception {
        List<Map<String, Object>> activities = new ArrayList<>();
        for (int number = 1; number <= 30; number++) {
            Map<String, Object> activity = SampleApplication.activity("Activity " + number, 1000);
            activity.replaceAll((question, answer) -> answer instanceof String text && text.startsWith("What we want") ? LONG.substring(0, 990) : answer);
            activities.add(activity);
        }
        GrantApplication draft = applying.written(applying.path(), new SampleApplication().with(SectionKind.ACTIVITIES, "activities", activities));
        Instant start = Instant.now();
        try (PDDocument pdf = pdf(page(draft) + "/draft.pdf", contact(draft), "en")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    private PDDocument pdf(String address, Authentication visitor, String language) throws Exception {
        return Loader.loadPDF(browser.perform(get(address).with(as(visitor)).header("Accept-Language", language)).andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf")).andReturn().getResponse().getContentAsByteArray());
    }

    /** Sums do not break at the line's end; here that is no matter. */
    private static String plain(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }

    private static Authentication contact(GrantApplication application) {
        return Visitors.contact(application.organisationId());
    }

    private static String page(GrantApplication application) {
        return "/portal/applications/" + application.id().text();
    }
}

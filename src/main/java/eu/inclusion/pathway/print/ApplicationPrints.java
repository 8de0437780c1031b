package eu.inclusion.pathway.print;

import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints drafts, received versions and receipts, in the reader's language. Who may have them is the caller's question. */
@Component
public class ApplicationPrints {

    private final ApplicationSheets sheets;
    private final SubmittedAnswers answers;
    private final PrintedPages pages;
    private final PrintWords words;
    private final ReceiptFacts receipts;

    ApplicationPrints(ApplicationSheets sheets, SubmittedAnswers answers, PrintedPages pages, PrintWords words, ReceiptFacts receipts) {
        this.sheets = sheets;
        this.answers = answers;
        this.pages = pages;
        this.words = words;
        this.receipts = receipts;
    }

    /** The draft as it is now; every page says that it is one. */
    public Print ofDraft(GrantApplication application, Locale reader) {
        ApplicationSheet sheet = sheets.of(application);
        String title = Objects.requireNonNullElse(sheet.content().title(), words.of("print.untitled", reader));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("draft", true);
        model.put("heading", title);
        model.put("running", words.of("print.draft.running", reader, title));
        model.put("call", words.call(application, reader));
        model.put("facts", receipts.ofDraft(sheet, reader));
        model.put("sections", numbered(answers.ofDraft(sheet, reader)));
        return pages.print(words.of("print.draft.file", reader), "print/application", model, reader);
    }

    /** A version as it was received. */
    public Print ofVersion(GrantApplication application, Submission submission, Locale reader) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("draft", false);
        model.put("heading", submission.title());
        model.put("running", words.of("print.version.running", reader, submission.reference(), submission.number(), submission.fingerprint()));
        model.put("call", words.call(application, reader));
        model.put("facts", receipts.ofVersion(submission, reader));
        model.put("sections", numbered(answers.of(application, submission, reader)));
        return pages.print(name(submission), "print/application", model, reader);
    }

    /** The receipt of a version: the proof that it came, and when. */
    public Print receipt(GrantApplication application, Submission submission, Locale reader) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("heading", words.of("grantapplication.page.receipt.title", reader));
        model.put("running", submission.reference());
        model.put("call", words.call(application, reader));
        model.put("facts", receipts.ofVersion(submission, reader));
        model.put("late", submission.late());
        model.put("verify", receipts.addressToVerify(submission));
        return pages.print(words.of("print.receipt.file", reader) + "-" + name(submission), "print/receipt", model, reader);
    }

    /** A declaration on honour to sign, in our own words. Financial Regulation 2024/2509, Art. 139. */
    public Print declaration(GrantApplication application, Locale reader) {
        ApplicationSheet sheet = sheets.of(application);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("call", words.call(application, reader));
        model.put("facts", receipts.ofDeclaration(sheet, words.call(application, reader), reader));
        return pages.print(words.of("print.declaration.file", reader), "print/declaration", model, reader);
    }

    private static String name(Submission submission) {
        return submission.number() == 1 ? submission.reference() : submission.reference() + "-" + submission.number();
    }

    private static List<PrintedSection> numbered(List<SubmittedAnswers.Section> sections) {
        List<PrintedSection> printed = new ArrayList<>();
        sections.forEach(section -> printed.add(PrintedSection.of(printed.size() + 1, section)));
        return printed;
    }
}

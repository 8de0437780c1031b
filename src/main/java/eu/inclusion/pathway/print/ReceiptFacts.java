package eu.inclusion.pathway.print;

import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.form.FormItem.Fact;
import eu.inclusion.pathway.grantapplication.ReceiptPage;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Round;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands at the top of a print: whose application it is, and by what one knows that it is the one received. */
@Component
class ReceiptFacts {

    private final PrintWords words;
    private final NationalAgencies agencies;
    private final Clock clock;
    private final ReceiptPage page;

    ReceiptFacts(PrintWords words, NationalAgencies agencies, Clock clock, ReceiptPage page) {
        this.words = words;
        this.agencies = agencies;
        this.clock = clock;
        this.page = page;
    }

    List<Fact> ofDraft(ApplicationSheet sheet, Locale reader) {
        Round round = sheet.text().round();
        return Stream.of(fact("print.applicant", sheet.applicant().name(), reader),
                round == null ? null : fact("print.deadline", words.moment(round.closesAt(), reader), reader),
                fact("print.printed-at", words.moment(clock.instant(), reader), reader)).filter(Objects::nonNull).toList();
    }

    List<Fact> ofDeclaration(ApplicationSheet sheet, String call, Locale reader) {
        return List.of(fact("print.applicant", sheet.applicant().name(), reader),
                fact("grantapplication.page.project", Objects.requireNonNullElse(sheet.content().title(), ""), reader),
                fact("grantapplication.page.list.call", call, reader));
    }

    List<Fact> ofVersion(Submission submission, Locale reader) {
        return List.of(fact("grantapplication.page.receipt.number", submission.reference(), reader),
                fact("grantapplication.page.project", submission.title(), reader),
                fact("grantapplication.page.versions.number", String.valueOf(submission.number()), reader),
                fact("grantapplication.page.received-at", words.moment(submission.receivedAt(), reader), reader),
                fact("grantapplication.page.agency", agencies.get(submission.caseAgency()).name(), reader),
                fact("grantapplication.page.fingerprint", submission.fingerprint(), reader));
    }

    String addressToVerify(Submission submission) {
        return page.of(submission).toString();
    }

    private Fact fact(String label, String value, Locale reader) {
        return new Fact(words.of(label, reader), value);
    }
}

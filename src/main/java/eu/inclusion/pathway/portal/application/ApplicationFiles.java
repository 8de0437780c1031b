package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.award.AwardDecision;
import eu.inclusion.pathway.award.AwardDecisions;
import eu.inclusion.pathway.eligibility.EligibilityDesk;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.SubmittedApplications;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an organisation sees of an application that it submitted. */
@Component
class ApplicationFiles {

    private final SubmittedApplications submitted;
    private final EligibilityDesk eligibility;
    private final AwardDecisions awards;
    private final NationalAgencies agencies;
    private final ApplicationWords words;

    ApplicationFiles(SubmittedApplications submitted, EligibilityDesk eligibility, AwardDecisions awards, NationalAgencies agencies,
            ApplicationWords words) {
        this.submitted = submitted;
        this.eligibility = eligibility;
        this.awards = awards;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * A submitted application.
     *
     * @param agency  who has it in hand, by its own name
     * @param amount  the grant, where one was awarded
     * @param reasons why it was decided so
     */
    record Received(Submission submission, String receivedAt, String agency, boolean withdrawable, @Nullable ApplicationOutcome outcome,
            @Nullable String amount, List<String> reasons) {
    }

    Received of(GrantApplication application, Locale reader) {
        Submission submission = submitted.get(application.id());
        Optional<AwardDecision> decision = awards.of(application.id());
        String amount = decision.map(AwardDecision::amount).map(sum -> words.of("grantapplication.euro", reader, sum)).orElse(null);
        return new Received(submission, words.moment(submission.receivedAt(), reader), agencies.get(submission.caseAgency()).name(),
                application.isWithdrawable(), application.outcome(), amount, reasons(application, decision, reader));
    }

    private List<String> reasons(GrantApplication application, Optional<AwardDecision> decision, Locale reader) {
        if (application.outcome() == ApplicationOutcome.NOT_ELIGIBLE) {
            return eligibility.onRecord(application.id()).map(file -> file.reasons(reader)).orElse(List.of());
        }
        return Stream.concat(decision.map(AwardDecision::reasons).stream(), Stream.ofNullable(application.closingReason())).toList();
    }
}

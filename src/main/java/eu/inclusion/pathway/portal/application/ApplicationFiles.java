package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.award.AwardDecision;
import eu.inclusion.pathway.award.AwardDecisions;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.ReasonTexts;
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

    private final ReceivedVersions versions;
    private final ReasonTexts reasons;
    private final AwardDecisions awards;
    private final NationalAgencies agencies;
    private final ApplicationWords words;

    ApplicationFiles(ReceivedVersions versions, ReasonTexts reasons, AwardDecisions awards, NationalAgencies agencies,
            ApplicationWords words) {
        this.versions = versions;
        this.reasons = reasons;
        this.awards = awards;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * A submitted application.
     *
     * @param submission the version that counts; where none does, the last one
     * @param agency     who has it in hand, by its own name
     * @param amount     the grant, where one was awarded
     * @param reasons    why it was decided so
     * @param versions   all versions
     */
    record Received(Submission submission, String receivedAt, String agency, boolean withdrawable, @Nullable ApplicationOutcome outcome,
            @Nullable String amount, List<String> reasons, ReceivedVersions.Standing versions) {
    }

    Received of(GrantApplication application, Locale reader) {
        Submission submission = versions.standing(application);
        Optional<AwardDecision> decision = awards.of(application.id());
        String amount = decision.map(AwardDecision::amount).map(sum -> words.of("grantapplication.euro", reader, sum)).orElse(null);
        return new Received(submission, versions.moment(submission, reader), agencies.get(submission.caseAgency()).name(),
                application.isWithdrawable(), application.outcome(), amount, reasons(application, decision, reader),
                versions.of(application, reader));
    }

    /** Which versions there are of an application that is being written anew. */
    ReceivedVersions.Standing standing(GrantApplication application, Locale reader) {
        return versions.of(application, reader);
    }

    private List<String> reasons(GrantApplication application, Optional<AwardDecision> decision, Locale reader) {
        if (application.outcome() == ApplicationOutcome.NOT_ELIGIBLE) {
            return reasons.of(application.id(), reader);
        }
        return Stream.concat(decision.map(AwardDecision::reasons).stream(), Stream.ofNullable(application.closingReason())).toList();
    }
}

package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.examination.ApplicationExamination;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down what the rules find of the version that counts, in words, at this moment. */
@Component
class FindingRecorder {

    private final ApplicationExamination examination;
    private final GrantApplications applications;
    private final SubmittedApplications submitted;
    private final FindingTexts texts;
    private final Clock clock;

    FindingRecorder(ApplicationExamination examination, GrantApplications applications, SubmittedApplications submitted, FindingTexts texts,
            Clock clock) {
        this.examination = examination;
        this.applications = applications;
        this.submitted = submitted;
        this.texts = texts;
        this.clock = clock;
    }

    List<FindingOnRecord> findings(GrantApplicationId id) {
        GrantApplication application = applications.findById(id).orElseThrow();
        Submission submission = submitted.get(id);
        return examination.ofSubmission(application, submission, submitted.content(submission)).findings().stream()
                .map(finding -> FindingOnRecord.of(finding, texts)).toList();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

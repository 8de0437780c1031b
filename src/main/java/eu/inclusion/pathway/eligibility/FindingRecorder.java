package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.ApplicationContent;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Writes down what the rules find, in words, at this moment. */
@Component
class FindingRecorder {

    private final ApplicationExamination examination;
    private final FindingTexts texts;
    private final Clock clock;

    FindingRecorder(ApplicationExamination examination, FindingTexts texts, Clock clock) {
        this.examination = examination;
        this.texts = texts;
        this.clock = clock;
    }

    EligibilityFile of(GrantApplication application, Submission submission, ApplicationContent content) {
        return EligibilityFile.of(application.id(), examination.ofSubmission(application, submission, content), texts, now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

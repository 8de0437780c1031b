package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.roundplace.RoundCounts;
import eu.inclusion.pathway.similarity.OtherApplications;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks round an application: how often its organisations are in the round, and which other applications are like it. */
@Component
class RoundSurvey {

    private final RoundCounts counts;
    private final OtherApplications others;

    RoundSurvey(RoundCounts counts, OtherApplications others) {
        this.counts = counts;
        this.others = others;
    }

    /** Of a draft, at this moment; its text is not compared with others' before it is examined. */
    RoundFacts ofDraft(ApplicationSheet draft) {
        return new RoundFacts(null, counted(counts.of(draft)), others.ofSameConsortium(draft), null);
    }

    /** Of a version that was received: those who had their place before it stay, so they are what it is counted against. */
    RoundFacts ofSubmission(GrantApplication application, Submission submission, ApplicationContent content) {
        return new RoundFacts(null, counted(counts.before(application, submission, content)),
                others.ofSameConsortium(application, submission),
                others.withSimilarText(submission).stream()
                        .map(other -> new RoundFacts.SimilarApplication(other.reference(), other.percent())).toList());
    }

    static List<RoundFacts.RoundCount> counted(List<RoundCounts.Count> counts) {
        return counts.stream().map(count -> new RoundFacts.RoundCount(count.oid(), count.asApplicant(), count.total())).toList();
    }
}

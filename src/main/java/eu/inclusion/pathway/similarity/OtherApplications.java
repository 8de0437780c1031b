package eu.inclusion.pathway.similarity;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.grantapplication.SubmittedSections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds other applications of a round by the same consortium, or with much the same text. Programme Guide 2025, Part C, pp. 441-459:
 * one application of a consortium per deadline; very similar ones are looked at with special care.
 */
@Component
public class OtherApplications {

    private final Submissions submissions;
    private final SubmissionSketches sketches;
    private final SubmittedSections texts;
    private final SimilarityProperties properties;

    OtherApplications(Submissions submissions, SubmissionSketches sketches, SubmittedSections texts, SimilarityProperties properties) {
        this.submissions = submissions;
        this.sketches = sketches;
        this.texts = texts;
        this.properties = properties;
    }

    /** Another application and how much of its text is alike, in percent. */
    public record Similar(String reference, int percent) {
    }

    /** References of other applications for the same deadline by exactly the organisations of a draft, whoever of them applies. */
    public List<String> ofSameConsortium(ApplicationSheet draft) {
        return sameConsortium(draft.application(), draft.consortium().key());
    }

    /** The same for a version that was received. */
    public List<String> ofSameConsortium(GrantApplication application, Submission submission) {
        return sameConsortium(application, submission.consortiumKey());
    }

    /** Those whose long texts, or whose summary in English, are at least as much alike as the setting says; the most alike first. */
    public List<Similar> withSimilarText(Submission submission) {
        List<UUID> candidates = sketches.candidates(submission);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<SectionKind, Map<String, Object>> own = texts.of(submission);
        return submissions.findAllById(candidates).stream().map(other -> compared(own, other))
                .filter(other -> other.percent() >= properties.similarPercent())
                .sorted(Comparator.comparing(Similar::percent).reversed().thenComparing(Similar::reference)).toList();
    }

    private Similar compared(Map<SectionKind, Map<String, Object>> own, Submission other) {
        Map<SectionKind, Map<String, Object>> theirs = texts.of(other);
        int all = Shingles.of(LongTexts.of(own)).percentAlike(Shingles.of(LongTexts.of(theirs)));
        int summary = Shingles.of(LongTexts.englishSummary(own)).percentAlike(Shingles.of(LongTexts.englishSummary(theirs)));
        return new Similar(other.reference(), Math.max(all, summary));
    }

    private List<String> sameConsortium(GrantApplication application, @Nullable String key) {
        return key == null ? List.of() : submissions.ofConsortium(key, application.id().value(), application.callYear(),
                application.action().name(), application.round());
    }
}

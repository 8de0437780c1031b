package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.annex.SubmittedAnnexes;
import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.SubmittedSections;
import eu.inclusion.pathway.roundplace.SubmittedParticipants;
import eu.inclusion.pathway.similarity.SubmissionSketches;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps a version as it was received: its texts, its files, who takes part, and what its text is like. */
@Component
class VersionKeeper {

    private final SubmittedSections texts;
    private final SubmittedAnnexes annexes;
    private final SubmittedParticipants participants;
    private final SubmissionSketches sketches;

    VersionKeeper(SubmittedSections texts, SubmittedAnnexes annexes, SubmittedParticipants participants, SubmissionSketches sketches) {
        this.texts = texts;
        this.annexes = annexes;
        this.participants = participants;
        this.sketches = sketches;
    }

    void keep(Submission submission, Map<SectionKind, Map<String, Object>> sections, Consortium consortium) {
        texts.add(submission, sections);
        annexes.add(submission);
        participants.add(submission.id(), consortium);
        sketches.add(submission.id(), sections);
    }

    Map<SectionKind, Map<String, Object>> text(Submission submission) {
        return texts.of(submission);
    }
}

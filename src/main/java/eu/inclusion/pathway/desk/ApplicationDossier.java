package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.EligibilityFile;
import eu.inclusion.pathway.judgement.LateVersionDecision;
import eu.inclusion.pathway.judgement.StruckPartner;
import eu.inclusion.pathway.todo.ToDo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an agency has on record of an application besides its text.
 *
 * @param counting the version that counts
 * @param versions every version that was received, the first one first
 * @param file     what was found and decided; nothing before the first check
 * @param tasks    what waits for people
 */
public record ApplicationDossier(GrantApplication application, Submission counting, List<Submission> versions,
        List<LateVersionDecision> lateVersions, @Nullable EligibilityFile file, List<CorrectionRequest> corrections,
        List<StruckPartner> struck, List<ToDo> tasks) {
}

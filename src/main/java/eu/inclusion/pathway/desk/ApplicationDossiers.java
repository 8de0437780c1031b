package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.judgement.LateVersionDesk;
import eu.inclusion.pathway.judgement.PartnerStriking;
import eu.inclusion.pathway.todo.ToDos;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an agency has on record of an application. */
@Service
@Transactional(readOnly = true)
public class ApplicationDossiers {

    private final EligibilityDesk eligibility;
    private final LateVersionDesk lateVersions;
    private final Corrections corrections;
    private final PartnerStriking partners;
    private final ToDos toDos;

    ApplicationDossiers(EligibilityDesk eligibility, LateVersionDesk lateVersions, Corrections corrections, PartnerStriking partners,
            ToDos toDos) {
        this.eligibility = eligibility;
        this.lateVersions = lateVersions;
        this.corrections = corrections;
        this.partners = partners;
        this.toDos = toDos;
    }

    /**
     * What is on record of one.
     *
     * @param counting the version that counts
     * @param versions every version
     */
    public ApplicationDossier of(GrantApplication application, Submission counting, List<Submission> versions) {
        GrantApplicationId id = application.id();
        return new ApplicationDossier(application, counting, versions, lateVersions.of(id), eligibility.onRecord(id).orElse(null),
                corrections.of(id), partners.of(id), toDos.ofCases(List.of(counting.reference())));
    }
}

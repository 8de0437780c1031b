package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.intake.ApplicationProceedings;
import org.springframework.stereotype.Component;

/** Ends applications on which no grant is decided: closes them and writes to the organisation. */
@Component
class ApplicationEndings {

    private final ApplicationProceedings proceedings;
    private final ApplicationLetters letters;

    ApplicationEndings(ApplicationProceedings proceedings, ApplicationLetters letters) {
        this.proceedings = proceedings;
        this.letters = letters;
    }

    void outsideAgencies(GrantApplicationId id) {
        proceedings.close(id, ApplicationOutcome.OUTSIDE_AGENCIES);
        letters.outsideAgencies(id);
    }

    void notEligible(GrantApplicationId id) {
        proceedings.close(id, ApplicationOutcome.NOT_ELIGIBLE);
        letters.notEligible(id);
    }
}

package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.organisationpath.OrganisationWithdrew;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import eu.inclusion.pathway.organisationpath.Phase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the mentoring of an organisation that left its path, or whose mentoring was skipped. */
@Component
class ReleaseMentoringListener {

    private final MentoringOffice office;

    ReleaseMentoringListener(MentoringOffice office) {
        this.office = office;
    }

    @EventListener
    void on(OrganisationWithdrew fact) {
        office.release(fact.pathId());
    }

    @EventListener
    void on(PathPhaseSkipped fact) {
        if (fact.phase() == Phase.MENTORING) {
            office.release(fact.pathId());
        }
    }
}

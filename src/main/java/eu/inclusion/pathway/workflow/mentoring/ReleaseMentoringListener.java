package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.organisationpath.OrganisationWithdrew;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import eu.inclusion.pathway.organisationpath.Phase;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the mentoring of an organisation that left its path, or whose mentoring was skipped. */
@Component
class ReleaseMentoringListener {

    /** The next phase begins when the path is told, in the same moment; what it opens is not to be released. */
    private static final int BEFORE_THE_PATH_GOES_ON = 0;

    private final MentoringOffice office;

    ReleaseMentoringListener(MentoringOffice office) {
        this.office = office;
    }

    @EventListener
    void on(OrganisationWithdrew fact) {
        office.release(fact.pathId());
    }

    @EventListener
    @Order(BEFORE_THE_PATH_GOES_ON)
    void on(PathPhaseSkipped fact) {
        if (fact.phase() == Phase.MENTORING) {
            office.release(fact.pathId());
        }
    }
}

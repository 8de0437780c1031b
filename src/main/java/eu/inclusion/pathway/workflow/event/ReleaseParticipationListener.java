package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisationpath.OrganisationWithdrew;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Frees what an organisation held at events when it leaves its path or skips the phase; the waiting list moves up. */
@Component
class ReleaseParticipationListener {

    /** The next phase begins when the path is told, in the same moment; what it opens is not to be released. */
    private static final int BEFORE_THE_PATH_GOES_ON = 0;

    private final Replies replies;

    ReleaseParticipationListener(Replies replies) {
        this.replies = replies;
    }

    @EventListener
    void on(OrganisationWithdrew fact) {
        replies.release(fact.pathId());
    }

    @EventListener
    @Order(BEFORE_THE_PATH_GOES_ON)
    void on(PathPhaseSkipped fact) {
        replies.release(fact.pathId());
    }
}

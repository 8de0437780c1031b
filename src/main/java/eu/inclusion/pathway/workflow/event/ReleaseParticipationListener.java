package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisationpath.OrganisationWithdrew;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees what an organisation held at events when it leaves its path or skips the phase; the waiting list moves up. */
@Component
class ReleaseParticipationListener {

    private final Replies replies;

    ReleaseParticipationListener(Replies replies) {
        this.replies = replies;
    }

    @EventListener
    void on(OrganisationWithdrew fact) {
        replies.release(fact.pathId());
    }

    @EventListener
    void on(PathPhaseSkipped fact) {
        replies.release(fact.pathId());
    }
}

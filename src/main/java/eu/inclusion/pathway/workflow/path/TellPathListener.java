package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.organisationpath.OrganisationWithdrew;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import eu.inclusion.pathway.organisationpath.PathWoken;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a path's process what happened outside it: its phase was skipped, it was woken or left, its application came and was decided. */
@Component
class TellPathListener {

    private final Messages messages;
    private final PathApplications applications;

    TellPathListener(Messages messages, PathApplications applications) {
        this.messages = messages;
        this.applications = applications;
    }

    @EventListener
    void on(PathPhaseSkipped fact) {
        messages.tell("PathPhaseSkipped", fact.reference(), Map.of());
    }

    @EventListener
    void on(PathWoken fact) {
        messages.tell("PathWoken", fact.reference(), Map.of());
    }

    @EventListener
    void on(OrganisationWithdrew fact) {
        messages.tell("OrganisationWithdrew", fact.reference(), Map.of());
    }

    @EventListener
    void on(GrantApplicationSubmitted fact) {
        messages.tell("GrantApplicationSubmitted", fact.path().reference(), Map.of());
    }

    /** An organisation may have applied more than once: the path goes on with the first yes, and not before the last no. */
    @EventListener
    void on(GrantApplicationDecided fact) {
        if (fact.outcome() != ApplicationOutcome.AWARDED && applications.withAgency(fact.path())) {
            return;
        }
        messages.tell("GrantApplicationDecided", fact.path().reference(),
                Map.of(OrganisationPathProcess.APPLICATION_OUTCOME, fact.outcome().name()));
    }
}

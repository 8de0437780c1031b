package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.OrganisationWithdrew;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import eu.inclusion.pathway.organisationpath.PathWoken;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a path's process what people did outside it: skipped its phase, woke it, left it. */
@Component
class TellPathListener {

    private final Messages messages;

    TellPathListener(Messages messages) {
        this.messages = messages;
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
}

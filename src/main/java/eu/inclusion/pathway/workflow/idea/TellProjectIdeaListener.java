package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.idea.ProjectIdeaWithdrawn;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an idea's process that its sender took it back. */
@Component
class TellProjectIdeaListener {

    private final Messages messages;

    TellProjectIdeaListener(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(ProjectIdeaWithdrawn fact) {
        messages.tell(ProjectIdeaProcess.WITHDRAWN, fact.reference(), Map.of());
    }
}

package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationWithdrawn;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an application's process that the organisation took it back, and confirms that to the organisation. */
@Component
class TellGrantApplicationListener {

    private final Messages messages;
    private final ApplicationLetters letters;

    TellGrantApplicationListener(Messages messages, ApplicationLetters letters) {
        this.messages = messages;
        this.letters = letters;
    }

    @EventListener
    void on(GrantApplicationWithdrawn fact) {
        messages.tell(GrantApplicationProcess.WITHDRAWN, fact.reference(), Map.of());
        letters.withdrawn(fact.applicationId(), fact.reason());
    }
}

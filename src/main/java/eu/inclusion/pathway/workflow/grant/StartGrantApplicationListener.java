package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationLateVersionReceived;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.workflow.Messages;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A version of an application was received: the receipt goes out, and its process starts at the responsible agency, all in one
 * transaction. A version that takes the place of another agency's case ends that one. While a process waits for the deadline it need
 * not hear of a new version, since it reads whichever counts then; one that examines already begins anew.
 */
@Component
class StartGrantApplicationListener {

    private final ProcessStarts starts;
    private final Messages messages;
    private final ApplicationLetters letters;

    StartGrantApplicationListener(ProcessStarts starts, Messages messages, ApplicationLetters letters) {
        this.starts = starts;
        this.messages = messages;
        this.letters = letters;
    }

    @EventListener
    void on(GrantApplicationSubmitted fact) {
        letters.received(fact.applicationId(), fact.version());
        if (fact.before() != null && fact.replacesCase()) {
            messages.tell(GrantApplicationProcess.REPLACED, fact.before().reference(), Map.of());
        }
        if (fact.beginsCase()) {
            starts.start(GrantApplicationProcess.PROCESS, fact.reference(), fact.agency(),
                    Map.of(GrantApplicationProcess.GRANT_APPLICATION_ID, fact.applicationId().text()));
        } else {
            messages.tell(GrantApplicationProcess.VERSION_RECEIVED, fact.reference(), Map.of());
        }
    }

    @EventListener
    void on(GrantApplicationLateVersionReceived fact) {
        letters.received(fact.applicationId(), fact.version());
        messages.tell(GrantApplicationProcess.VERSION_RECEIVED, fact.reference(), Map.of());
    }
}

package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationLateVersionReceived;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An application was received: its process starts at the responsible agency, and the receipt goes out, all in one transaction. */
@Component
class StartGrantApplicationListener {

    private final ProcessStarts starts;
    private final ApplicationLetters letters;

    StartGrantApplicationListener(ProcessStarts starts, ApplicationLetters letters) {
        this.starts = starts;
        this.letters = letters;
    }

    @EventListener
    void on(GrantApplicationSubmitted fact) {
        letters.received(fact.applicationId(), fact.version());
        if (fact.beginsCase()) {
            starts.start(GrantApplicationProcess.PROCESS, fact.reference(), fact.agency(),
                    Map.of(GrantApplicationProcess.GRANT_APPLICATION_ID, fact.applicationId().text()));
        }
    }

    @EventListener
    void on(GrantApplicationLateVersionReceived fact) {
        letters.received(fact.applicationId(), fact.version());
    }
}

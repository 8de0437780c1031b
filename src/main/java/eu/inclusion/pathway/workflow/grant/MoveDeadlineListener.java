package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.grantapplication.GrantApplicationAwaitsDeadline;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The deadline of a call was moved: applications that wait for it wait for the new one. Those that were examined already, since the
 * old one had passed, go back to where they wait, and the organisations are told.
 */
@Component
class MoveDeadlineListener {

    private final WaitingCases waiting;
    private final Submissions submissions;
    private final Messages messages;
    private final ApplicationLetters letters;

    MoveDeadlineListener(WaitingCases waiting, Submissions submissions, Messages messages, ApplicationLetters letters) {
        this.waiting = waiting;
        this.submissions = submissions;
        this.messages = messages;
        this.letters = letters;
    }

    @EventListener
    void on(CallDeadlineChanged fact) {
        waiting.move(Set.copyOf(submissions.referencesInHand(fact.callYear(), fact.action().name(), fact.round())),
                GrantCases.firstMomentAfter(fact.closesAt()));
    }

    @EventListener
    void on(GrantApplicationAwaitsDeadline fact) {
        messages.tell(GrantApplicationProcess.VERSION_RECEIVED, fact.reference(), Map.of());
        letters.deadlineMoved(fact.applicationId(), fact.version(), fact.closesAt());
    }
}

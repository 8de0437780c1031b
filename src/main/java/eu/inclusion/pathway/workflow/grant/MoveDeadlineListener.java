package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.grantapplication.Submissions;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The deadline of a call was moved: applications that wait for it wait for the new one. */
@Component
class MoveDeadlineListener {

    private final WaitingCases waiting;
    private final Submissions submissions;

    MoveDeadlineListener(WaitingCases waiting, Submissions submissions) {
        this.waiting = waiting;
        this.submissions = submissions;
    }

    @EventListener
    void on(CallDeadlineChanged fact) {
        waiting.move(Set.copyOf(submissions.referencesInHand(fact.callYear(), fact.action().name(), fact.round())),
                GrantCases.firstMomentAfter(fact.closesAt()));
    }
}

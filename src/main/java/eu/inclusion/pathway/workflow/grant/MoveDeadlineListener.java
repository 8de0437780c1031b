package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.grantapplication.GrantApplicationAwaitsDeadline;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.intake.DeadlineNews;
import eu.inclusion.pathway.workflow.Messages;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The deadline of a call was moved: applications that wait for it wait for the new one. Those that were examined already, since the
 * old one had passed, go back to where they wait. Everybody whom it concerns is told by a case of its own.
 */
@Component
class MoveDeadlineListener {

    private final WaitingCases waiting;
    private final Submissions submissions;
    private final Messages messages;
    private final DeadlineNews news;
    private final ProcessStarts processes;

    MoveDeadlineListener(WaitingCases waiting, Submissions submissions, Messages messages, DeadlineNews news, ProcessStarts processes) {
        this.waiting = waiting;
        this.submissions = submissions;
        this.messages = messages;
        this.news = news;
        this.processes = processes;
    }

    @EventListener
    void on(CallDeadlineChanged fact) {
        waiting.move(Set.copyOf(submissions.referencesInHand(fact.callYear(), fact.action().name(), fact.round())),
                GrantCases.firstMomentAfter(fact.closesAt()));
        CallKey call = new CallKey(fact.callYear(), fact.action(), fact.round());
        news.agencies(call).forEach(agency -> processes.start(DeadlineNoticeProcess.PROCESS, call.text(), agency, Map.of()));
    }

    @EventListener
    void on(GrantApplicationAwaitsDeadline fact) {
        messages.tell(GrantApplicationProcess.VERSION_RECEIVED, fact.reference(), Map.of());
    }
}

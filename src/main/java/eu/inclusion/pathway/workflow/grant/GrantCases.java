package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.judgement.LateVersionDesk;
import eu.inclusion.pathway.workflow.Deadlines;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model {@code grant-application} asks of an application. */
@Component("grantCases")
public class GrantCases {

    private final ApplicationCases cases;
    private final Calls calls;
    private final Corrections corrections;
    private final LateVersionDesk lateVersions;
    private final Deadlines deadlines;

    GrantCases(ApplicationCases cases, Calls calls, Corrections corrections, LateVersionDesk lateVersions, Deadlines deadlines) {
        this.cases = cases;
        this.calls = calls;
        this.corrections = corrections;
        this.lateVersions = lateVersions;
        this.deadlines = deadlines;
    }

    /** The first moment after the deadline of its call: from then on no version that comes is in time. */
    public Date deadlineOf(DelegateExecution process) {
        return firstMomentAfter(cases.applicationOf(cases.idOf(process)));
    }

    /** Whether an officer has to say if a version counts that came too late. */
    public boolean hasLateVersion(DelegateExecution process) {
        return !lateVersions.open(cases.idOf(process)).isEmpty();
    }

    /** The candidate group of what the organisation does itself. */
    public String organisationGroup(DelegateExecution process) {
        return "organisation-" + cases.applicationOf(cases.idOf(process)).organisationId().text();
    }

    /** Until when the correction that was asked for can be made. */
    public Date correctionDueOn(DelegateExecution process) {
        return deadlines.endOf(corrections.open(cases.idOf(process)).orElseThrow().dueOn());
    }

    /** Parts of a second do not count, so the last second of the call is still in time. */
    private Date firstMomentAfter(GrantApplication application) {
        return calls.find(application.callYear(), application.action(), application.round())
                .map((Call call) -> firstMomentAfter(call.round().closesAt())).orElse(Date.from(Instant.EPOCH));
    }

    static Date firstMomentAfter(Instant lastSecond) {
        return Date.from(lastSecond.plusSeconds(1));
    }
}

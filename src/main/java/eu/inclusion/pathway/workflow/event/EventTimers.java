package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The timers at which events' own cases wait. */
@Component
class EventTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Unchecked unchecked;
    private final Clock clock;

    EventTimers(RuntimeService runtime, ManagementService management, Unchecked unchecked, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.unchecked = unchecked;
        this.clock = clock;
    }

    /** The time for which a case waits at this place has come early, if it waits there. */
    void dueNow(String reference, String process, String place) {
        unchecked.run(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference, process).list().stream()
                .flatMap(one -> management.createJobQuery().processInstanceId(one.getId()).activityId(place).list().stream())
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(clock.instant()))));
    }
}

package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The cases that wait for the deadline of their call. */
@Component
class WaitingCases {

    private static final int AT_ONCE = 500;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Unchecked unchecked;

    WaitingCases(ManagementService management, RuntimeService runtime, Unchecked unchecked) {
        this.management = management;
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    /** Those with these references wake at another moment. */
    void move(Set<String> references, Date wake) {
        unchecked.run(() -> {
            int first = 0;
            for (List<Job> some = jobs(first); !some.isEmpty(); some = jobs(first)) {
                Map<String, String> cases = references(some);
                some.stream().filter(job -> references.contains(cases.get(job.getProcessInstanceId())))
                        .forEach(job -> management.setJobDuedate(job.getId(), wake));
                first += AT_ONCE;
            }
        });
    }

    private List<Job> jobs(int first) {
        return management.createJobQuery().processDefinitionKey(GrantApplicationProcess.PROCESS)
                .activityId(GrantApplicationProcess.DEADLINE_PASSED).orderByJobId().asc().listPage(first, AT_ONCE);
    }

    private Map<String, String> references(List<Job> jobs) {
        Set<String> instances = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).listPage(0, AT_ONCE).stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}

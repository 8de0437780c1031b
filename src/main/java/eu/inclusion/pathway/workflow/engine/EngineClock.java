package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.ClockSet;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's own clock in step with the product's, when that is set. */
@Component
class EngineClock {

    private final ObjectProvider<ProcessEngine> engine;

    EngineClock(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @EventListener
    void on(ClockSet fact) {
        ClockUtil.reset();
        if (fact.standsAt() != null) {
            ClockUtil.setCurrentTime(Date.from(fact.standsAt()));
        } else if (!fact.ahead().isZero()) {
            ClockUtil.offset(fact.ahead().toMillis());
            engine.ifAvailable(EngineClock::lookForDueWork);
        }
    }

    /** Whoever waits for timers may sleep for a minute; what is due after the jump is done at once. */
    private static void lookForDueWork(ProcessEngine engine) {
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor != null && executor.isActive()) {
            executor.jobWasAdded();
        }
    }
}

package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.ClockSet;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's own clock in step with the product's, when that is set. */
@Component
class EngineClock {

    @EventListener
    void on(ClockSet fact) {
        if (fact.standsAt() == null) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(fact.standsAt()));
        }
    }
}

package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/** Tells waiting processes what has happened. Cases are found by their reference, never by a variable's value. */
@Component
public class Messages {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    Messages(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    /**
     * Tells a case, if a process of it waits for this; several of one case may.
     *
     * @param fact simple name of the Java fact
     * @return whether anyone waited for it
     */
    public boolean tell(String fact, String reference, Map<String, Object> decisions) {
        return unchecked.call(() -> {
            MessageCorrelationBuilder message = runtime.createMessageCorrelation(fact).processInstanceBusinessKey(reference);
            decisions.forEach(message::setVariable);
            return !message.correlateAllWithResult().isEmpty();
        });
    }
}

package eu.inclusion.pathway.workflow.form;

import eu.inclusion.pathway.form.Conditions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works out the conditions of forms with the FEEL that the engine brings, the same that its decision tables use. */
@Component
class FeelConditions implements Conditions {

    private static final Logger LOG = LoggerFactory.getLogger(FeelConditions.class);

    private final FeelEngine feel = new ScalaFeelEngine(List.of());

    @Override
    public boolean holds(String expression, Map<String, ?> values) {
        String condition = expression.startsWith("=") ? expression.substring(1) : expression;
        try {
            Object result = feel.evaluateSimpleExpression(condition, variables(values));
            return Boolean.TRUE.equals(result);
        } catch (FeelException e) {
            LOG.warn("The condition '{}' of a form cannot be worked out: {}", condition, e.getMessage());
            return false;
        }
    }

    private static VariableContext variables(Map<String, ?> values) {
        return Variables.fromMap(new HashMap<>(values)).asVariableContext();
    }
}

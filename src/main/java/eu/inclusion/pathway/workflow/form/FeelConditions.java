package eu.inclusion.pathway.workflow.form;

import eu.inclusion.pathway.form.Conditions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works out the conditions of forms with the FEEL that the engine brings, the same that its decision tables use, and to the same end as
 * the page on which Tasklist draws them: there a value of another kind is unequal, here it would be neither equal nor unequal.
 */
@Component
class FeelConditions implements Conditions {

    private static final Logger LOG = LoggerFactory.getLogger(FeelConditions.class);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern UNEQUAL =
            Pattern.compile("(\\w+)\\s*!=\\s*(\"[^\"]*\"|true|false|-?\\d+(?:\\.\\d+)?)(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final int MOST_REMEMBERED = 2_000;
    private static final int LONGEST_REMEMBERED = 100; // what is chosen is short; what people write is not kept

    private final FeelEngine feel = new ScalaFeelEngine(List.of());
    private final Map<Asked, Boolean> worked = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    /** A condition with the values of what it names: the same in many rows of a form, and worked out once. */
    private record Asked(String condition, List<@Nullable Object> values) {
    }

    @Override
    public boolean holds(String expression, Map<String, ?> values) {
        String condition = expression.startsWith("=") ? expression.substring(1) : expression;
        List<@Nullable Object> named = new ArrayList<>();
        NAME.matcher(condition).results().forEach(name -> named.add(values.get(name.group())));
        return named.stream().allMatch(FeelConditions::simple) ? remembered(new Asked(condition, named), values) : workedOut(condition, values);
    }

    /** Works it out outside the lock: two who ask the same at once both do, and nobody waits for another's condition. */
    private boolean remembered(Asked asked, Map<String, ?> values) {
        Boolean known = worked.get(asked);
        if (known != null) {
            return known;
        }
        boolean holds = workedOut(asked.condition(), values);
        worked.put(asked, holds);
        return holds;
    }

    int remembered() {
        return worked.size();
    }

    private static boolean simple(@Nullable Object value) {
        return value == null || value instanceof String text && text.length() <= LONGEST_REMEMBERED || value instanceof Boolean || value instanceof Number;
    }

    private boolean workedOut(String condition, Map<String, ?> values) {
        try {
            String sameAsOnThePage = UNEQUAL.matcher(condition).replaceAll("(if $1 = $2 then false else true)");
            Object result = feel.evaluateSimpleExpression(sameAsOnThePage, variables(values));
            return Boolean.TRUE.equals(result);
        } catch (FeelException e) {
            LOG.warn("The condition '{}' of a form cannot be worked out", condition); // the engine's message may repeat what was typed
            return false;
        }
    }

    private static VariableContext variables(Map<String, ?> values) {
        return Variables.fromMap(new HashMap<>(values)).asVariableContext();
    }
}

package eu.inclusion.pathway.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what forms send and show from the engine's kinds of values into plain ones, and back. */
@Component
class FormValues {

    private final ObjectMapper json;

    FormValues(ObjectMapper json) {
        this.json = json;
    }

    /** What a form sent, as texts, numbers, ticks, lists and maps. */
    Map<String, Object> plain(@Nullable Map<String, Object> submitted) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (submitted != null) {
            VariableMap typed = Variables.fromMap(submitted);
            typed.keySet().forEach(name -> plain.put(name, plainValue(typed.getValueTyped(name))));
        }
        return plain;
    }

    /** What a form shows, lists and maps as Json. */
    VariableMap shown(Map<String, Object> values) {
        VariableMap shown = Variables.createVariables();
        values.forEach((name, value) -> shown.putValueTyped(name, typed(value)));
        return shown;
    }

    private TypedValue typed(Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return SpinValues.jsonValue(written(value)).create();
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Variables.untypedValue(value)
                : Variables.stringValue(value.toString());
    }

    private @Nullable Object plainValue(@Nullable TypedValue value) {
        if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
            return read(serialized.getValueSerialized());
        }
        Object plain = value == null ? null : value.getValue();
        return plain instanceof SpinJsonNode node ? read(node.toString()) : plain;
    }

    private @Nullable Object read(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new BadUserRequestException("A value of the form is no JSON: " + e.getOriginalMessage());
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package eu.inclusion.pathway.applicationform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Writes answers as JSON in one way only: keys in their order, no spaces, numbers without exponent. So equal answers are equal texts. */
public final class AnswersJson {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
    };
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AnswersJson() {
    }

    public static String write(Map<String, ?> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers that cannot be written", e);
        }
    }

    public static Map<String, Object> read(String text) {
        try {
            return JSON.readValue(text, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers that cannot be read", e);
        }
    }
}

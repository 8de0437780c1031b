package eu.inclusion.pathway.programme.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the JSON that another system sends, strictly: of bounded size, one object, no name twice. */
public final class JsonBody {

    private static final int MOST_BYTES = 262_144;
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build().readerFor(JsonNode.class);

    private JsonBody() {
    }

    public static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new MalformedRequest("", "programme.problem.too-large", String.valueOf(MOST_BYTES));
        }
        if (new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.UTF_8).isBlank()) {
            throw new MalformedRequest("", "programme.problem.empty");
        }
        return JsonObject.of("", parse(bytes));
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        try {
            return JSON.readValue(bytes);
        } catch (JsonProcessingException noJson) {
            JsonLocation place = noJson.getLocation() == null ? JsonLocation.NA : noJson.getLocation();
            throw new MalformedRequest("", "programme.problem.not-json",
                    String.valueOf(Math.max(1, place.getLineNr())), String.valueOf(Math.max(1, place.getColumnNr())));
        }
    }
}

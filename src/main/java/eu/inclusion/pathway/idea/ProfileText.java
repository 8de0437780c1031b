package eu.inclusion.pathway.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.inclusion.pathway.fit.FitProfile;

/** Keeps what the rules can be asked with as JSON text; what a later version does not know any more is passed over. */
final class ProfileText {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ProfileText() {
    }

    static String write(FitProfile profile) {
        try {
            return JSON.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A profile that cannot be written", e);
        }
    }

    static FitProfile read(String text) {
        try {
            return JSON.readValue(text, FitProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A profile that cannot be read", e);
        }
    }
}

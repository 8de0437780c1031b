package eu.inclusion.pathway.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Reads forms from their files; what was read once is kept by its content. */
@Component
public class Forms {

    private static final int KEPT = 500;

    private final ObjectMapper json = new ObjectMapper();
    private final Cache<String, FormSchema> read = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The form in this file; the stream is read to its end and closed. */
    public FormSchema read(InputStream file) {
        try (file) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form in this text. */
    public FormSchema read(String content) {
        return read.get(content, text -> new FormReader(tree(text)).read());
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new FormNotReadable("?", "it is not JSON: " + e.getOriginalMessage());
        }
    }
}

package eu.inclusion.pathway.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new format needs no code: it says what it has to say of itself, and the planning forms ask that. */
class EventFormatTest {

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void thePlanningFormOffersTheFormatsOfItsKind(EventKind kind) throws IOException {
        List<String> offered = stream(questions(kind).get("format").get("values")).map(option -> option.get("value").asText()).toList();

        assertThat(offered).containsExactlyElementsOf(Arrays.stream(EventFormat.values()).filter(format -> format.suits(kind)).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void aFieldIsAskedOfJustTheFormatsThatHaveIt(EventKind kind) throws IOException {
        Map<String, JsonNode> questions = questions(kind);

        assertThat(FormatField.values()).allSatisfy(field -> {
            String hidden = Arrays.stream(EventFormat.values()).filter(format -> format.fields().contains(field))
                    .map(format -> "format != \"" + format + "\"").collect(Collectors.joining(" and ", "=", ""));
            assertThat(questions.get(field.question()).get("conditional").get("hide").asText()).as(field.name()).isEqualTo(hidden);
        });
    }

    @Test
    void thereIsAUsualFormatForEachKind() {
        assertThat(EventKind.values()).allSatisfy(kind -> assertThat(EventFormat.usual(kind).suits(kind)).isTrue());
    }

    private static Map<String, JsonNode> questions(EventKind kind) throws IOException {
        JsonNode form = new ObjectMapper().readTree(Path.of("forms", "plan-" + kind.name().toLowerCase(Locale.ROOT) + "-event.form").toFile());
        return stream(form.get("components")).filter(one -> one.has("key")).collect(Collectors.toMap(one -> one.get("key").asText(), one -> one));
    }

    private static Stream<JsonNode> stream(JsonNode many) {
        return StreamSupport.stream(many.spliterator(), false);
    }
}

package eu.inclusion.pathway.programme.web;

import com.fasterxml.jackson.databind.JsonNode;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object of a request, read field by field. A field left out or null is null here; one that cannot be what it should be is
 * refused with its path, for example {@code partners[2].country}. Fields that nobody asks for are passed over.
 */
public final class JsonObject {

    private static final int LONGEST_TEXT = 200;

    private final String path;
    private final JsonNode node;

    private JsonObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    static JsonObject of(String path, JsonNode node) {
        if (!node.isObject()) {
            throw wrongType(path.isEmpty() ? "JSON" : path, path, "object");
        }
        return new JsonObject(path, node);
    }

    public @Nullable String text(String name) {
        JsonNode value = value(name);
        return value == null ? null : text(path(name), value);
    }

    public @Nullable Integer number(String name, int least, int most) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            throw wrongType(name, "number");
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            throw new MalformedRequest(path(name), "programme.problem.out-of-range",
                    path(name), String.valueOf(least), String.valueOf(most));
        }
        return value.intValue();
    }

    public @Nullable Boolean flag(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            throw wrongType(name, "flag");
        }
        return value == null ? null : value.booleanValue();
    }

    public @Nullable LocalDate date(String name) {
        return parsed(name, "date", 10, LocalDate::parse);
    }

    /** A moment; without a time zone it is one in Brussels, as the programme's own moments are. */
    public @Nullable Instant moment(String name) {
        return parsed(name, "moment", 40, BrusselsMoment::parse);
    }

    public @Nullable Country country(String name) {
        String text = text(name);
        if (text != null && !Country.isKnown(text)) {
            throw new MalformedRequest(path(name), "programme.problem.country", text);
        }
        return text == null ? null : new Country(text);
    }

    /** One of an enumeration's values by name, or by another word that means one of them. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, Map<String, E> otherWords) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        String word = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Stream.of(type.getEnumConstants()).filter(value -> value.name().equals(word)).findFirst()
                .or(() -> Optional.ofNullable(otherWords.get(word)))
                .orElseThrow(() -> new MalformedRequest(path(name), "programme.problem.unknown-value", text, path(name),
                        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return choice(name, type, Map.of());
    }

    /** An action by its code; KA240 also as its form writes it, with its only field. */
    public @Nullable Action action(String name) {
        return choice(name, Action.class, Map.of("KA240_SCH", Action.KA240));
    }

    public @Nullable JsonObject object(String name) {
        JsonNode value = value(name);
        return value == null ? null : of(path(name), value);
    }

    public @Nullable List<JsonObject> objects(String name, int most) {
        return list(name, most, JsonObject::of);
    }

    public @Nullable List<String> texts(String name, int most) {
        return list(name, most, JsonObject::text);
    }

    /** A value without which there is no answer. */
    public <V> V needed(String name, @Nullable V value) {
        if (value == null) {
            throw new MalformedRequest(path(name), "programme.problem.missing", path(name));
        }
        return value;
    }

    private <V> @Nullable List<V> list(String name, int most, BiFunction<String, JsonNode, V> read) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            throw wrongType(name, "list");
        }
        if (value.size() > most) {
            throw new MalformedRequest(path(name), "programme.problem.too-many", path(name), String.valueOf(most));
        }
        List<V> elements = new ArrayList<>();
        for (int index = 0; index < value.size(); index++) {
            elements.add(read.apply(path(name) + "[" + index + "]", value.get(index)));
        }
        return elements;
    }

    private <V> @Nullable V parsed(String name, String kind, int longest, Function<String, V> parse) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() > longest) {
                throw wrongType(name, kind);
            }
            return parse.apply(text);
        } catch (DateTimeException unreadable) {
            throw wrongType(name, kind);
        }
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String text(String path, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(path, path, "text");
        }
        if (value.textValue().length() > LONGEST_TEXT) {
            throw new MalformedRequest(path, "programme.problem.too-long", path, String.valueOf(LONGEST_TEXT));
        }
        return value.textValue();
    }

    private MalformedRequest wrongType(String name, String kind) {
        return wrongType(path(name), path(name), kind);
    }

    private static MalformedRequest wrongType(String said, String path, String kind) {
        return new MalformedRequest(path, "programme.problem.wrong-type", said, "programme.problem.expect." + kind);
    }
}

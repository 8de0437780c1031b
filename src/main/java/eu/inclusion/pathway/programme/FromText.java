package eu.inclusion.pathway.programme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value of ours from its text, and says where a text is none. */
class FromText<V> extends StdScalarDeserializer<V> {

    private static final long serialVersionUID = 1L;

    private final Class<V> type;
    private final transient Function<String, V> read;

    FromText(Class<V> type, Function<String, V> read) {
        super(type);
        this.type = type;
        this.read = read;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString("");
        try {
            return read.apply(text);
        } catch (IllegalArgumentException noValue) {
            throw context.weirdStringException(text, type, noValue.getMessage());
        }
    }
}

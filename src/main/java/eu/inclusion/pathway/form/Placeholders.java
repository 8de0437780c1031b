package eu.inclusion.pathway.form;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of values in a form's texts: {@code {{name}}} among words, or {@code =name} alone; dots lead into a value. */
final class Placeholders {

    private static final String NAME = "\\s*([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)\\s*";
    private static final Pattern AMONG_WORDS = Pattern.compile("\\{\\{" + NAME + "}}");
    private static final Pattern ALONE = Pattern.compile("=" + NAME);

    private Placeholders() {
    }

    /** The name in {@code =name} or plain {@code name}, or null if it is more than a name. */
    static @Nullable String nameIn(String expression) {
        Matcher matcher = ALONE.matcher(expression.startsWith("=") ? expression : "=" + expression);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The text, with an expression alone written as a placeholder; refused if it works anything out. */
    static String checked(Node node, String text) {
        String template = text.strip();
        if (template.startsWith("=")) {
            String name = nameIn(template);
            if (name == null) {
                throw node.refused("a text may name a value but not work one out: " + text);
            }
            return "{{" + name + "}}";
        }
        if (AMONG_WORDS.matcher(text).replaceAll("").contains("{{")) {
            throw node.refused("a text may name a value but not work one out: " + text);
        }
        return text;
    }

    static String fill(String template, Map<String, ?> values, UnaryOperator<String> write) {
        return AMONG_WORDS.matcher(template).replaceAll(match ->
                Matcher.quoteReplacement(write.apply(text(find(values, match.group(1))))));
    }

    /** The names that stand in a text, each by its first step. */
    static Stream<String> namesIn(String template) {
        return AMONG_WORDS.matcher(template).results().map(match -> match.group(1).split("\\.")[0]);
    }

    static @Nullable Object find(Map<String, ?> values, String path) {
        Object found = values;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

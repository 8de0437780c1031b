package eu.inclusion.pathway.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as they are gathered: what is unknown or empty is left out. */
final class Facts {

    private final Words words;
    private final List<Chapter.Fact> gathered = new ArrayList<>();

    Facts(Words words) {
        this.words = words;
    }

    /** Adds one under the label with that key. */
    Facts add(String key, @Nullable String value) {
        return labelled(words.of(key), value, null);
    }

    Facts labelled(String label, @Nullable String value, @Nullable String page) {
        if (value != null && !value.isBlank()) {
            gathered.add(new Chapter.Fact(label, value, page));
        }
        return this;
    }

    List<Chapter.Fact> list() {
        return List.copyOf(gathered);
    }

    /** A chapter of them under the title with that key; none where nothing is known. */
    List<Chapter> chapter(String title) {
        return gathered.isEmpty() ? List.of() : List.of(new Chapter(words.of(title), gathered));
    }

    /** What is there, a line each. */
    static String lines(@Nullable String... parts) {
        return joined("\n", parts);
    }

    static String joined(String between, @Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    /** Names of one kind in the reader's language. */
    static String named(Words words, String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().sorted(Comparator.comparing(Enum::ordinal)).map(value -> words.of(prefix + value.name()))
                .collect(Collectors.joining("; "));
    }
}

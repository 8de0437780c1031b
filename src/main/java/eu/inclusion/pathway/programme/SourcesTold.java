package eu.inclusion.pathway.programme;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses facts without a source, and facts that are called confirmed although their source says that they are not. */
final class SourcesTold {

    private final DataCheck check;

    private SourcesTold(DataCheck check) {
        this.check = check;
    }

    static void check(String file, Record data) {
        new SourcesTold(new DataCheck(file)).look("", data);
    }

    private void look(String path, @Nullable Object data) {
        if (data instanceof Sourced<?> fact) {
            told(path, fact);
        } else if (data instanceof Record part && part.getClass().getPackage() == SourcesTold.class.getPackage()) {
            String inside = path.isEmpty() ? "" : path + ".";
            Stream.of(part.getClass().getRecordComponents())
                    .forEach(component -> look(inside + component.getName(), valueOf(component, part)));
        } else if (data instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> look(path + "." + key, value));
        } else if (data instanceof Collection<?> rows) {
            rows.forEach(row -> look(path, row));
        }
    }

    private void told(String path, Sourced<?> fact) {
        String source = fact.source().toLowerCase(Locale.ROOT);
        check.refuseWhen(source.isBlank(), path + " has no source");
        check.refuseWhen(fact.confirmed() && (source.contains("not confirmed") || source.contains("from memory")),
                path + " is called confirmed, but its source says it is not");
    }

    private static @Nullable Object valueOf(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("A value of the programme's data cannot be read", closed);
        }
    }
}

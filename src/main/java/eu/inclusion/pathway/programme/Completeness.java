package eu.inclusion.pathway.programme;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses data in which something is left out that everybody relies on: whatever is not marked as optional must be there. */
final class Completeness {

    private final String file;

    private Completeness(String file) {
        this.file = file;
    }

    static void check(String file, Object data) {
        new Completeness(file).look("", data);
    }

    private void look(String path, Object data) {
        if (data instanceof Record row && row.getClass().getPackage() == Completeness.class.getPackage()) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                lookAt(path.isEmpty() ? component.getName() : path + "." + component.getName(), component, row);
            }
        } else if (data instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> lookInto(path + "." + key, value));
        } else if (data instanceof Collection<?> rows) {
            int number = 0;
            for (Object row : rows) {
                lookInto(path + "[" + ++number + "]", row);
            }
        }
    }

    private void lookAt(String path, RecordComponent component, Record row) {
        Object value = valueOf(component, row);
        if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            lookInto(path, value);
        }
    }

    private void lookInto(String path, @Nullable Object value) {
        if (value == null) {
            throw new ProgrammeDataInconsistent(file, path + " is missing");
        }
        look(path, value);
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

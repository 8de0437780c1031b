package eu.inclusion.pathway.form;

import org.jspecify.annotations.Nullable;

/** Something to read: light markdown in which {@code {{name}}} stands for a value. */
public record FormText(String id, String text, @Nullable String hiddenWhen) implements FormComponent {
}

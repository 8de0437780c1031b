package eu.inclusion.pathway.form;

import org.jspecify.annotations.Nullable;

/** Air between two parts of a form: a line, or only space. */
public record FormRule(String id, boolean line, @Nullable String hiddenWhen) implements FormComponent {
}

package eu.inclusion.pathway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components that belong together under one heading. */
public record FormGroup(String id, String label, List<FormComponent> components, @Nullable String hiddenWhen)
        implements FormComponent {

    public FormGroup {
        components = List.copyOf(components);
    }
}

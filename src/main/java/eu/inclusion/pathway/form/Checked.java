package eu.inclusion.pathway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one question's check came to: the answer in its proper type (null if there is none), or what is wrong. */
record Checked(@Nullable Object answer, @Nullable String wrong, List<Object> details) {

    static Checked fine(@Nullable Object answer) {
        return new Checked(answer, null, List.of());
    }

    static Checked wrong(String messageKey, Object... details) {
        return new Checked(null, messageKey, List.of(details));
    }
}

package eu.inclusion.pathway.form;

import java.util.Map;

/** Port: whether a FEEL condition of a form holds. Whoever keeps an engine answers it. */
@FunctionalInterface
public interface Conditions {

    /**
     * Whether the condition is true for these values. A value that is missing counts as null; a condition that cannot
     * be worked out does not hold.
     *
     * @param feel the expression, with or without its leading {@code =}
     */
    boolean holds(String feel, Map<String, ?> values);
}

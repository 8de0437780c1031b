package eu.inclusion.pathway.workflow.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The case of which somebody is doing a task at this moment. Its process learns from the task's decision what happened, so it must not
 * be told by a message besides: the message would take the task away from under the hand.
 */
public final class CaseInHand {

    private static final ThreadLocal<@Nullable String> REFERENCE = new ThreadLocal<>();

    private CaseInHand() {
    }

    static <T> T with(String reference, Supplier<T> work) {
        String outer = REFERENCE.get();
        REFERENCE.set(reference);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                REFERENCE.remove();
            } else {
                REFERENCE.set(outer);
            }
        }
    }

    /** Whether a task of this case is being done. */
    public static boolean is(String reference) {
        return reference.equals(REFERENCE.get());
    }
}

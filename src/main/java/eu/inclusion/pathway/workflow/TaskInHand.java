package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A user task that somebody looks at or completes.
 *
 * @param kind the task's element id in its model
 * @param caseReference the business key of its process
 * @param agency whose case it is
 * @param person who does it: a staff account's id or an e-mail address; nobody while the task is being created
 * @param variables reads a variable of the process
 */
public record TaskInHand(String id, String kind, String caseReference, AgencyCode agency, @Nullable String person,
        Function<String, @Nullable Object> variables) {

    /** An id or a decision that the process carries. */
    public String variable(String name) {
        Object value = variables.apply(name);
        if (value == null) {
            throw new IllegalStateException("The process of " + caseReference + " carries no " + name);
        }
        return value.toString();
    }

    /** Who does it, for the record. */
    public String doneBy() {
        return person == null ? "pathway" : person;
    }
}

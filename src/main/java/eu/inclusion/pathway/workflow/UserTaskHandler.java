package eu.inclusion.pathway.workflow;

import java.util.Map;

/**
 * What one user task shows, and what becomes of its answers. Answers never become process variables: they are checked against
 * the task's form, handed over here, and only what is returned, decisions and due dates, goes on in the process.
 */
public interface UserTaskHandler {

    /** The element id of the user task, one in all models. */
    String taskDefinitionKey();

    /** What the task is about, for its name in lists: an organisation, an event. */
    String subject(TaskInHand task);

    /** Values for the form: prefilled answers, facts of the case to read, options as lists of {@code label} and {@code value}. */
    default Map<String, Object> show(TaskInHand task) {
        return Map.of();
    }

    /**
     * Hands the answers to the domain in one call.
     *
     * @return decisions and due dates for the process, by the names in its contract
     * @throws eu.inclusion.pathway.programme.Refusal when the domain does not take them; the task stays as it was
     */
    Map<String, Object> complete(TaskInHand task, Answers answers);
}

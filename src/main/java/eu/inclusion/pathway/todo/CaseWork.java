package eu.inclusion.pathway.todo;

import java.util.Map;

/** Doing the staff's tasks outside Tasklist, with the rights of an account: the demo's officers work through this. */
public interface CaseWork {

    /** What the task's form shows and offers. */
    OpenToDo open(String id);

    /**
     * Does a task as this account would in Tasklist: its roles, agencies and the task's form decide whether it may.
     *
     * @throws eu.inclusion.pathway.form.AnswersNotAccepted when the answers do not fit the form
     */
    void complete(String id, String userId, Map<String, Object> answers);

    /** Begins a case with its start form, as this account would in Tasklist. */
    void start(String processKey, String userId, Map<String, Object> answers);

    /** Lets everything happen that is due now in a case, until nothing is. */
    void runDue(String caseReference);
}

package eu.inclusion.pathway.todo;

import java.util.Map;

/** Doing a task of the staff's on one of our own pages, with the rights that the account has in Tasklist. */
public interface StaffToDos {

    /**
     * Does a task as this account would in Tasklist: its roles, agencies and the task's form decide whether it may.
     *
     * @throws ToDoGone when it is not open any more
     * @throws eu.inclusion.pathway.form.AnswersNotAccepted when the answers do not fit the form; nothing has changed then
     */
    void complete(String id, String userId, Map<String, Object> answers);
}

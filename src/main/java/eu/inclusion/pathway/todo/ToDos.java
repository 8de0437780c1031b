package eu.inclusion.pathway.todo;

import eu.inclusion.pathway.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What waits for people. Every call that names organisations answers only with what is theirs. */
public interface ToDos {

    /** An organisation's open to-dos, the most urgent first; at most 100. */
    List<ToDo> of(OrganisationId organisation);

    /**
     * Opens a to-do of one of these organisations.
     *
     * @throws ToDoGone when it is not open or not theirs
     */
    OpenToDo open(String id, Collection<OrganisationId> organisations);

    /**
     * Does a to-do of one of these organisations.
     *
     * @param person the e-mail address of who does it; it is put on record
     * @throws ToDoGone when it is not open or not theirs
     * @throws eu.inclusion.pathway.form.AnswersNotAccepted when the answers do not fit the form; nothing has changed then
     */
    void complete(String id, Collection<OrganisationId> organisations, String person, Map<String, Object> answers);

    /** All open tasks of the cases with these references, for staff pages that have checked the agency already; at most 200. */
    List<ToDo> ofCases(Collection<String> caseReferences);

    /** What an account of the staff has taken on and must be done by some day, the most urgent first; at most 100. */
    List<ToDo> takenBy(String userId);

    /** Those of these tasks that are open, for staff pages that then check whose they are; at most 50. */
    List<ToDo> named(Collection<String> ids);
}

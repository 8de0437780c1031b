package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.todo.OpenToDo;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDoGone;
import eu.inclusion.pathway.todo.ToDos;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open user tasks of the engine as what waits for people. */
@Component
class EngineToDos implements ToDos {

    static final String ORGANISATION = "organisation-";
    private static final int MOST_OF_ONE_ORGANISATION = 100;
    private static final int MOST_OF_ONE_PERSON = 100;
    /** The engine asks for a date to leave out what has none. */
    private static final Date LONG_AGO = new Date(0);
    private static final int MOST_OF_CASES = 200;
    private static final int MOST_NAMED = 50;

    private final TaskService tasks;
    private final IdentityService identities;
    private final Unchecked unchecked;
    private final OpenTasks open;
    private final Again again;

    EngineToDos(TaskService tasks, IdentityService identities, Unchecked unchecked, OpenTasks open, Again again) {
        this.tasks = tasks;
        this.identities = identities;
        this.unchecked = unchecked;
        this.open = open;
        this.again = again;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> of(OrganisationId organisation) {
        return open.list(tasks.createTaskQuery().taskCandidateGroup(group(organisation)).includeAssignedTasks()
                .orderByDueDate().asc(), MOST_OF_ONE_ORGANISATION);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> ofCases(Collection<String> references) {
        return references.isEmpty() ? List.of()
                : open.list(tasks.createTaskQuery().processInstanceBusinessKeyIn(references.toArray(String[]::new))
                        .orderByDueDate().asc(), MOST_OF_CASES);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> takenBy(String userId) {
        return open.list(tasks.createTaskQuery().taskAssignee(userId).dueAfter(LONG_AGO).orderByDueDate().asc(), MOST_OF_ONE_PERSON);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> named(Collection<String> ids) {
        String[] first = ids.stream().distinct().limit(MOST_NAMED).toArray(String[]::new);
        return first.length == 0 ? List.of() : open.list(tasks.createTaskQuery().taskIdIn(first), MOST_NAMED);
    }

    @Override
    @Transactional(readOnly = true)
    public OpenToDo open(String id, Collection<OrganisationId> organisations) {
        requireTheirs(id, organisations);
        return open.open(id);
    }

    @Override
    public void complete(String id, Collection<OrganisationId> organisations, String person, Map<String, Object> answers) {
        try {
            again.untilNobodyIsFaster(() -> completeOnce(id, organisations, person, answers));
        } catch (AnswersNotTaken refused) {
            throw refused.refusal();
        } catch (ConcurrencyFailureException done) {
            throw new ToDoGone(id);
        }
    }

    private void completeOnce(String id, Collection<OrganisationId> organisations, String person, Map<String, Object> answers) {
        Task task = requireTheirs(id, organisations);
        identities.setAuthentication(person, List.of(), List.of(task.getTenantId()));
        try {
            unchecked.run(() -> tasks.complete(id, answers));
        } finally {
            identities.clearAuthentication();
        }
    }

    private Task requireTheirs(String id, Collection<OrganisationId> organisations) {
        List<String> groups = organisations.stream().map(EngineToDos::group).toList();
        Optional<Task> task = groups.isEmpty() ? Optional.empty() : Optional.ofNullable(
                tasks.createTaskQuery().taskId(id).taskCandidateGroupIn(groups).includeAssignedTasks().singleResult());
        return task.orElseThrow(() -> new ToDoGone(id));
    }

    private static String group(OrganisationId organisation) {
        return ORGANISATION + organisation.text();
    }
}

package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.event.EventLine;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cases of tasks that someone sees in Tasklist. */
@Service
@Transactional(readOnly = true)
public class TaskCases {

    private final ToDos toDos;
    private final JdbcClient database;
    private final ApplicationLines applications;
    private final EventList events;
    private final ProjectIdeas ideas;

    TaskCases(ToDos toDos, JdbcClient database, ApplicationLines applications, EventList events, ProjectIdeas ideas) {
        this.toDos = toDos;
        this.database = database;
        this.applications = applications;
        this.events = events;
        this.ideas = ideas;
    }

    /** Those of these tasks that the person may see: of the own agency for officers, else the person's own. */
    public List<ToDo> visible(Staff staff, Collection<String> taskIds) {
        return toDos.named(taskIds).stream().filter(task -> sees(staff, task)).toList();
    }

    private static boolean sees(Staff staff, ToDo task) {
        return CaseScope.seesCases(staff) ? staff.maySee(task.agency()) : staff.userId().equals(task.assignee());
    }

    /** The cases of these tasks, as far as they are paths of the same agencies; one query for all. */
    public List<CaseLine> cases(Collection<ToDo> tasks) {
        return tasks.isEmpty() ? List.of() : database.sql("select " + CaseLine.COLUMNS + """
                         from organisation_path p join organisation o on o.id = p.organisation_id
                        where p.reference in (:references) and p.agency in (:agencies)""")
                .param("references", references(tasks)).param("agencies", agencies(tasks))
                .query(CaseLine::read).list();
    }

    /** The applications on which these tasks are, as far as they are cases of the same agencies; one query for all. */
    public List<ApplicationLine> applications(Collection<ToDo> tasks) {
        return applications.received(references(tasks), agencies(tasks));
    }

    /** What the rules found of an application, in the order in which it was put on record. */
    public List<FindingOnRecord> findings(ApplicationLine application) {
        return applications.findings(List.of(application.id())).getOrDefault(application.id(), List.of());
    }

    /** The events on which these tasks are, the host's and those of agencies that send organisations; one query for all. */
    public List<EventLine> events(Collection<ToDo> tasks) {
        return events.named(tasks.stream().map(TaskCases::eventReference).distinct().toList());
    }

    /** The project ideas on which these tasks are, as far as they are with the same agencies; one query for all. */
    public List<ProjectIdea> ideas(Collection<ToDo> tasks) {
        return tasks.isEmpty() ? List.of() : ideas.findByReferenceIn(references(tasks)).stream()
                .filter(idea -> agencies(tasks).contains(idea.agency().value())).toList();
    }

    /** The reference of the event on which a task is, if it is on one: an agency that sends organisations adds its code to the host's. */
    public static String eventReference(ToDo task) {
        String reference = task.caseReference();
        String sending = "-" + task.agency().value();
        return reference.endsWith(sending) ? reference.substring(0, reference.length() - sending.length()) : reference;
    }

    private static List<String> references(Collection<ToDo> tasks) {
        return tasks.stream().map(ToDo::caseReference).distinct().toList();
    }

    private static List<String> agencies(Collection<ToDo> tasks) {
        return tasks.stream().map(task -> task.agency().value()).distinct().toList();
    }
}

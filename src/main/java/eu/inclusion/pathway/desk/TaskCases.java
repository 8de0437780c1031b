package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.identity.Staff;
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

    TaskCases(ToDos toDos, JdbcClient database) {
        this.toDos = toDos;
        this.database = database;
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
                .param("references", tasks.stream().map(ToDo::caseReference).distinct().toList())
                .param("agencies", tasks.stream().map(task -> task.agency().value()).distinct().toList())
                .query(CaseLine::read).list();
    }
}

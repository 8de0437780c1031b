package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a person on a path: in its own case, and in those of the applications that were made on it. */
@Component
class CaseToDos {

    private final ToDos toDos;
    private final ApplicationLines applications;

    CaseToDos(ToDos toDos, ApplicationLines applications) {
        this.toDos = toDos;
        this.applications = applications;
    }

    /** Of applications only those that are cases of an agency in the scope. */
    List<ToDo> of(OrganisationPath path, CaseScope scope) {
        Stream<String> references = applications.of(path.id()).stream().flatMap(line -> Stream.ofNullable(line.received()))
                .filter(received -> scope.contains(received.caseAgency())).map(ApplicationLine.Receipt::reference);
        return toDos.ofCases(Stream.concat(Stream.of(path.reference()), references).distinct().toList());
    }
}

package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.ApplicationLine;
import eu.inclusion.pathway.desk.CaseLine;
import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.EventLine;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.desk.strand.StrandTasks;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.travel.ClaimLine;
import eu.inclusion.pathway.travel.ClaimList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which case each task is of: the line on Tasklist's cards, for a whole page of them in one request. */
@RestController
class TaskCasesController {

    private final TaskCases cases;
    private final StrandTasks strands;
    private final ClaimList claims;
    private final MessageSource messages;

    TaskCasesController(TaskCases cases, StrandTasks strands, ClaimList claims, MessageSource messages) {
        this.cases = cases;
        this.strands = strands;
        this.claims = claims;
        this.messages = messages;
    }

    /** At most 50 tasks; those that are not the person's to see are left out. */
    @GetMapping("/desk/api/task-cases")
    Map<String, Card> cards(@AuthenticationPrincipal Staff staff, @RequestParam(defaultValue = "") List<String> task, Locale reader) {
        List<ToDo> visible = cases.visible(staff, task);
        Map<String, Card> byReference = byReference(visible, new Words(messages, reader));
        return visible.stream().collect(Collectors.toMap(ToDo::id, toDo -> byReference.getOrDefault(toDo.caseReference(),
                byReference.getOrDefault(TaskCases.eventReference(toDo), Card.of(toDo)))));
    }

    private Map<String, Card> byReference(List<ToDo> visible, Words words) {
        Map<String, Card> cards = new HashMap<>();
        cases.cases(visible).forEach(line -> cards.put(line.reference(), Card.of(line, words)));
        List<ToDo> others = visible.stream().filter(toDo -> !cards.containsKey(toDo.caseReference())).toList();
        cases.applications(others).forEach(line -> Card.of(line, words).ifPresent(card -> cards.put(card.reference(), card)));
        cases.ideas(others).forEach(idea -> cards.put(idea.reference(), Card.of(idea, words)));
        cases.events(others).forEach(line -> cards.put(line.reference(), Card.of(line, words)));
        Map<String, String> agencies = others.stream().collect(Collectors.toMap(ToDo::caseReference, toDo -> toDo.agency().value(), (one, same) -> one));
        claims.named(agencies.keySet(), Set.copyOf(agencies.values())).forEach(line -> cards.put(line.reference(),
                Card.of(line, agencies.getOrDefault(line.reference(), ""))));
        strands.of(others, words).values().forEach(task -> cards.put(task.reference(),
                new Card(task.reference(), task.agency().value(), task.title(), task.when())));
        return cards;
    }

    /**
     * @param organisation whose case it is, or the event's title
     * @param phase where the path is, which action and field an application is in, when an event is, to which event somebody travelled
     */
    record Card(String reference, String agency, @Nullable String organisation, @Nullable String phase) {

        static Card of(ToDo task) {
            return new Card(task.caseReference(), task.agency().value(), null, null);
        }

        static Card of(CaseLine line, Words words) {
            return new Card(line.reference(), line.agency().value(), line.organisation(),
                    line.phase() == null ? null : words.of("organisationpath.phase." + line.phase()));
        }

        static Optional<Card> of(ApplicationLine line, Words words) {
            return Optional.ofNullable(line.received()).map(received -> new Card(received.reference(), received.caseAgency().value(),
                    line.organisation(), line.action() + ", " + words.of("programme.field." + received.field())));
        }

        static Card of(ProjectIdea idea, Words words) {
            return new Card(idea.reference(), idea.agency().value(), idea.organisationName(), words.of("desk.idea"));
        }

        static Card of(ClaimLine line, String agency) {
            return new Card(line.reference(), agency, line.person() + ", " + line.organisation(), line.event());
        }

        static Card of(EventLine line, Words words) {
            return new Card(line.reference(), line.agency().value(), line.title(), words.days(line.startsOn(), line.endsOn()));
        }
    }
}

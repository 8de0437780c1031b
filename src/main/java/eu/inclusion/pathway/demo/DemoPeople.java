package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.todo.CaseWork;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's people at work: they do the tasks that the processes give them, with the forms that people have. */
@Component
@Profile("demo")
class DemoPeople {

    private final ToDos toDos;
    private final CaseWork work;
    private final Events events;
    private final EventChanging changing;

    DemoPeople(ToDos toDos, CaseWork work, Events events, EventChanging changing) {
        this.toDos = toDos;
        this.work = work;
        this.events = events;
        this.changing = changing;
    }

    /** The agency's officer does a task of a case. */
    void officer(String reference, AgencyCode agency, String kind, Map<String, Object> answers) {
        staff(DemoStaff.officerOf(agency), reference, agency, kind, answers);
    }

    /** The agency's officer moves an event to the same place some days later. */
    void moves(String reference, AgencyCode agency, int days, String reason) {
        Event event = events.findByReference(reference).orElseThrow();
        EventTimes times = event.times();
        changing.move(event.id(), new EventMove(new EventTimes(times.startsOn().plusDays(days), times.endsOn().plusDays(days), times.startsAt(),
                times.endsAt(), times.replyBy().plusDays(days)), event.venue(), reason, event.sequence()), DemoStaff.officerOf(agency));
        work.runDue(reference);
    }

    /** A mentor does a task of a case. */
    void mentor(String reference, AgencyCode agency, String kind, Map<String, Object> answers) {
        staff(DemoStaff.mentorOf(agency), reference, agency, kind, answers);
    }

    private void staff(String userId, String reference, AgencyCode agency, String kind, Map<String, Object> answers) {
        work.complete(find(reference, agency, kind).id(), userId, answers);
        work.runDue(reference);
    }

    /** The organisation does a to-do of its own in the portal. */
    void organisation(DemoCase subject, String kind, Map<String, Object> answers) {
        toDos.complete(find(subject.reference(), subject.agency(), kind).id(), List.of(subject.path().organisationId()),
                subject.organisation().email(), answers);
        work.runDue(subject.reference());
    }

    /** The values of those options of a task's form whose label names one of these organisations, in their order. */
    List<String> choose(String reference, AgencyCode agency, String kind, String list, List<DemoCase> wanted) {
        List<?> offered = (List<?>) work.open(find(reference, agency, kind).id()).data().getOrDefault(list, List.of());
        return wanted.stream().flatMap(one -> offered.stream().map(Map.class::cast)
                .filter(option -> option.get("label").toString().contains(one.organisation().name()))
                .map(option -> option.get("value").toString())).toList();
    }

    private ToDo find(String reference, AgencyCode agency, String kind) {
        List<ToDo> open = toDos.ofCases(List.of(reference));
        return open.stream().filter(toDo -> toDo.kind().equals(kind) && toDo.agency().equals(agency)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo expected " + kind + " in " + reference + " but found "
                        + open.stream().map(ToDo::kind).toList()));
    }
}

package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.todo.ToDos;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An organisation's own calendar: its events, what it has to do by when, and until when it can send the applications that it writes. */
@Component
class OrganisationCalendar {

    private final OrganisationEvents events;
    private final ToDos toDos;
    private final CallDays calls;
    private final Calls opened;
    private final ToDoTitles titles;

    OrganisationCalendar(OrganisationEvents events, ToDos toDos, CallDays calls, Calls opened, ToDoTitles titles) {
        this.events = events;
        this.toDos = toDos;
        this.calls = calls;
        this.opened = opened;
        this.titles = titles;
    }

    List<CalendarEntry> entries(OrganisationId organisation, Locale reader) {
        return Stream.of(events.of(organisation, reader).stream(), tasks(organisation, reader), drafts(organisation, reader))
                .flatMap(entries -> entries).sorted(CalendarEntry.BY_TIME).toList();
    }

    private Stream<CalendarEntry> tasks(OrganisationId organisation, Locale reader) {
        return toDos.of(organisation).stream().flatMap(task -> TaskDays.entry(task, titles.of(task, reader), "/portal/to-dos/" + task.id()));
    }

    private Stream<CalendarEntry> drafts(OrganisationId organisation, Locale reader) {
        return events.callsOfDrafts(organisation).stream().flatMap(call -> opened.find(call).stream())
                .map(call -> calls.entry(call, "/portal/applications", reader));
    }
}

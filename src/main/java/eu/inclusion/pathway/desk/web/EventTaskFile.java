package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.EventLine;
import java.util.List;
import java.util.stream.Stream;

/** An event as Tasklist's tab shows it beside a task on it. */
final class EventTaskFile {

    private EventTaskFile() {
    }

    static TaskFileView of(EventLine event, List<Chapter.Fact> invitations, Words words) {
        List<Chapter.Fact> facts = List.of(
                new Chapter.Fact(words.of("desk.status"), words.of("event.format." + event.format()) + ", " + words.of("event.kind." + event.kind()) + ", " + words.of("event.status." + event.status())),
                new Chapter.Fact(words.of("desk.agency"), event.agency().value()),
                new Chapter.Fact(words.of("desk.event.when"), words.days(event.startsOn(), event.endsOn())),
                new Chapter.Fact(words.of("desk.place"), event.place()),
                new Chapter.Fact(words.of("desk.event.reply-by"), words.day(event.replyBy())),
                new Chapter.Fact(words.of("desk.event.places"), words.of("event.room", event.persons(), event.capacity())));
        List<Chapter.Fact> all = Stream.concat(facts.stream(), invitations.stream()).toList();
        return new TaskFileView(event.reference(), event.title(), "/desk/events/" + event.reference(), all, List.of(), List.of(), null, words);
    }
}

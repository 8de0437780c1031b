package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.idea.ProjectIdea;
import java.util.ArrayList;
import java.util.List;

/** A project idea as Tasklist's tab shows it beside its task. */
final class IdeaTaskFile {

    private IdeaTaskFile() {
    }

    static TaskFileView of(ProjectIdea idea, Words words) {
        List<Chapter.Fact> facts = new ArrayList<>(List.of(
                new Chapter.Fact(words.of("desk.status"), words.of("idea.page.status." + idea.status())),
                new Chapter.Fact(words.of("desk.agency"), idea.agency().value()),
                new Chapter.Fact(words.of("desk.contact"), idea.sender().name() + ", " + idea.sender().email()),
                new Chapter.Fact(words.of("idea.page.sent-on"), words.moment(idea.receivedAt())),
                new Chapter.Fact(words.of("idea.page.kept-until"), words.day(idea.keptUntil())),
                new Chapter.Fact(words.of("desk.idea"), idea.summary())));
        idea.forwardings().forEach(passed -> facts.add(new Chapter.Fact(words.day(passed.forwardedAt()),
                words.of("idea.task.passed-on", passed.fromAgency(), passed.reason()))));
        return new TaskFileView(idea.reference(), idea.organisationName(), null, facts, List.of(), List.of(), null, words);
    }
}

package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.desk.ApplicationLine;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An application as Tasklist's tab shows it beside a task on it. */
@Component
class ApplicationTaskFile {

    private final TaskCases tasks;
    private final SentLetters letters;
    private final Supplements supplements;

    ApplicationTaskFile(TaskCases tasks, SentLetters letters, Supplements supplements) {
        this.tasks = tasks;
        this.letters = letters;
        this.supplements = supplements;
    }

    /**
     * What is known of it.
     *
     * @param scope whose cases the person may see
     */
    TaskFileView of(ApplicationLine application, ApplicationLine.Receipt received, CaseScope scope, Words words) {
        List<TaskFileView.Found> findings = tasks.findings(application).stream().map(finding -> found(finding, words)).toList();
        return new TaskFileView(received.reference(), application.organisation(), application.page(scope),
                facts(application, received, scope, words), findings, List.of(),
                TaskFileView.written(letters.ofCase(received.reference(), 0).letters(), words), words);
    }

    private List<Chapter.Fact> facts(ApplicationLine application, ApplicationLine.Receipt received, CaseScope scope, Words words) {
        String files = "/desk/applications/" + received.reference() + "/files/";
        Stream<Chapter.Fact> supplied = scope.contains(received.caseAgency()) ? supplements.of(application.id()).stream()
                .map(annex -> new Chapter.Fact(words.of("desk.application.supplied"), annex.file().fileName(), files + annex.file().id().text()))
                : Stream.of();
        return Stream.concat(application.facts(received, scope, words).stream(), supplied).toList();
    }

    private static TaskFileView.Found found(FindingOnRecord finding, Words words) {
        return new TaskFileView.Found(words.of("eligibility.outcome." + finding.outcome()), finding.sentence(words.reader()),
                words.of("desk.application.source", finding.source()));
    }
}

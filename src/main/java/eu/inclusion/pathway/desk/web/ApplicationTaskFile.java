package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.desk.ApplicationLine;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.eligibility.FindingOnRecord;
import java.util.List;
import org.springframework.stereotype.Component;

/** An application as Tasklist's tab shows it beside a task on it. */
@Component
class ApplicationTaskFile {

    private final TaskCases tasks;
    private final SentLetters letters;

    ApplicationTaskFile(TaskCases tasks, SentLetters letters) {
        this.tasks = tasks;
        this.letters = letters;
    }

    /**
     * What is known of it.
     *
     * @param scope whose cases the person may see
     */
    TaskFileView of(ApplicationLine application, ApplicationLine.Receipt received, CaseScope scope, Words words) {
        List<TaskFileView.Found> findings = tasks.findings(application).stream().map(finding -> found(finding, words)).toList();
        return new TaskFileView(received.reference(), application.organisation(), application.page(scope),
                application.facts(received, scope, words), findings, List.of(),
                TaskFileView.written(letters.ofCase(received.reference(), 0).letters(), words), words);
    }

    private static TaskFileView.Found found(FindingOnRecord finding, Words words) {
        return new TaskFileView.Found(words.of("eligibility.outcome." + finding.outcome()), finding.sentence(words.reader()),
                words.of("desk.application.source", finding.source()));
    }
}

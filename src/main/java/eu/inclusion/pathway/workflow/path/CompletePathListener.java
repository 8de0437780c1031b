package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes down that a path has gone to its end. */
@Component
class CompletePathListener implements ExecutionListener {

    private final PathJournal journal;
    private final PathCases cases;

    CompletePathListener(PathJournal journal, PathCases cases) {
        this.journal = journal;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        journal.complete(cases.idOf(execution));
    }
}

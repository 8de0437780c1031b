package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes down that a path has ended before its end. */
@Component
class ClosePathListener implements ExecutionListener {

    private final PathJournal journal;
    private final PathCases cases;

    ClosePathListener(PathJournal journal, PathCases cases) {
        this.journal = journal;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        journal.close(cases.idOf(execution));
    }
}

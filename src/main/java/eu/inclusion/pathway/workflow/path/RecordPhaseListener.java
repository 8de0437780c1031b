package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes down when a path comes into a phase and when it leaves it, however it does. */
@Component
class RecordPhaseListener implements ExecutionListener {

    private final PathJournal journal;
    private final PathCases cases;

    RecordPhaseListener(PathJournal journal, PathCases cases) {
        this.journal = journal;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        OrganisationPathId path = cases.idOf(execution);
        Phase phase = OrganisationPathProcess.phaseOf(execution.getCurrentActivityId());
        if (phase == null) {
            throw new IllegalStateException("No phase is known for " + execution.getCurrentActivityId());
        }
        if (EVENTNAME_START.equals(execution.getEventName())) {
            journal.enter(path, phase);
        } else {
            journal.leave(path, phase);
        }
    }
}

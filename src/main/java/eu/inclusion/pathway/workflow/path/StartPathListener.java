package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.PathOpened;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A path that was opened is gone from here on, in the same transaction. */
@Component
class StartPathListener {

    private final ProcessStarts processes;

    StartPathListener(ProcessStarts processes) {
        this.processes = processes;
    }

    @EventListener
    void on(PathOpened fact) {
        processes.start(OrganisationPathProcess.PROCESS, fact.reference(), fact.agency(),
                Map.of(OrganisationPathProcess.ORGANISATION_PATH_ID, fact.pathId().text(), OrganisationPathProcess.PHASE, Phase.MAPPING.name()));
    }
}

package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.idea.ProjectIdeaId;
import eu.inclusion.pathway.idea.ProjectIdeaPassedOn;
import eu.inclusion.pathway.idea.ProjectIdeaReceived;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An idea came, from its sender or from another agency: its process starts at the agency that answers, and the sender is told. */
@Component
class StartProjectIdeaListener {

    private final ProcessStarts starts;
    private final IdeaCases cases;
    private final IdeaLetters letters;

    StartProjectIdeaListener(ProcessStarts starts, IdeaCases cases, IdeaLetters letters) {
        this.starts = starts;
        this.cases = cases;
        this.letters = letters;
    }

    @EventListener
    void on(ProjectIdeaReceived fact) {
        letters.received(cases.of(fact.ideaId()));
        start(fact.ideaId(), fact.reference(), fact.agency());
    }

    @EventListener
    void on(ProjectIdeaPassedOn fact) {
        letters.passedOn(cases.of(fact.ideaId()));
        start(fact.ideaId(), fact.reference(), fact.agency());
    }

    private void start(ProjectIdeaId id, String reference, AgencyCode agency) {
        starts.start(ProjectIdeaProcess.PROCESS, reference, agency, Map.of(ProjectIdeaProcess.PROJECT_IDEA_ID, id.text()));
    }
}

package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.idea.ProjectIdeaId;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.workflow.TaskInHand;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The idea that a process is about, by the {@code projectIdeaId} it carries. */
@Component
class IdeaCases {

    private final ProjectIdeas ideas;

    IdeaCases(ProjectIdeas ideas) {
        this.ideas = ideas;
    }

    ProjectIdea ideaOf(VariableScope process) {
        return of(ProjectIdeaId.of((String) process.getVariable(ProjectIdeaProcess.PROJECT_IDEA_ID)));
    }

    ProjectIdea ideaOf(TaskInHand task) {
        return of(idOf(task));
    }

    ProjectIdea of(ProjectIdeaId id) {
        return ideas.findById(id).orElseThrow();
    }

    static ProjectIdeaId idOf(TaskInHand task) {
        return ProjectIdeaId.of(task.variable(ProjectIdeaProcess.PROJECT_IDEA_ID));
    }
}

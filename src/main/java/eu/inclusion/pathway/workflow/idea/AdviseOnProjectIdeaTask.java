package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.idea.IdeaAdvice;
import eu.inclusion.pathway.idea.IdeaDesk;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer reads an idea and what the rules say of it, and writes back or passes it on. */
@Component
class AdviseOnProjectIdeaTask implements UserTaskHandler {

    private final IdeaCases cases;
    private final IdeaFile file;
    private final IdeaDesk desk;

    AdviseOnProjectIdeaTask(IdeaCases cases, IdeaFile file, IdeaDesk desk) {
        this.cases = cases;
        this.file = file;
        this.desk = desk;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AdviseOnProjectIdea";
    }

    @Override
    public String subject(TaskInHand task) {
        ProjectIdea idea = cases.ideaOf(task);
        return idea.organisationName();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return file.show(cases.ideaOf(task), task.agency());
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        boolean passedOn = answers.text("decision").equals("PASS_ON");
        if (passedOn) {
            desk.passOn(IdeaCases.idOf(task), new AgencyCode(answers.text("agency")), answers.text("reason"), task.doneBy());
        } else {
            desk.advise(IdeaCases.idOf(task), new IdeaAdvice(answers.text("advice"), chosen(answers, "action", Action::valueOf),
                    chosen(answers, "field", Field::valueOf), answers.textOrNull("meeting"), task.doneBy()));
        }
        return Map.of(ProjectIdeaProcess.PASSED_ON, passedOn);
    }

    private static <T> @Nullable T chosen(Answers answers, String question, Function<String, T> read) {
        String text = answers.textOrNull(question);
        return text == null ? null : read.apply(text);
    }
}

package eu.inclusion.pathway.workflow.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts into every task's name what it is about, so that lists can be read and searched at no cost:
 * "Check the mapping · Jeugdhuis De Vlieger, Genk".
 */
@Component
class CaseNaming extends AbstractBpmnParseListener {

    private static final int LONGEST_NAME = 255;

    private final ObjectProvider<CaseTasks> tasks;

    CaseNaming(ObjectProvider<CaseTasks> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_CREATE, task -> {
                    String subject = tasks.getObject().subject(task);
                    if (!subject.isEmpty()) {
                        String name = task.getName() + " · " + subject;
                        task.setName(name.substring(0, Math.min(LONGEST_NAME, name.length())));
                    }
                });
    }
}

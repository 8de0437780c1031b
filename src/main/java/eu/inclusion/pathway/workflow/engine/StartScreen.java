package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.StartFormHandler;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Through which every start form goes: right to start, form, domain; the process starts in the wake of what the domain makes known. */
@Component
class StartScreen {

    private final ObjectProvider<StartFormHandler> handlers;
    private final ObjectProvider<FormCheck> check;
    private final ObjectProvider<DeployedForms> forms;
    private final FormValues values;
    private final Sentences sentences;

    StartScreen(ObjectProvider<StartFormHandler> handlers, ObjectProvider<FormCheck> check, ObjectProvider<DeployedForms> forms,
            FormValues values, Sentences sentences) {
        this.handlers = handlers;
        this.check = check;
        this.forms = forms;
        this.values = values;
        this.sentences = sentences;
    }

    Command<VariableMap> shown(String definitionId) {
        return context -> values.shown(handler(definition(context, definitionId)).show(agency(context)));
    }

    Command<ProcessInstance> submission(String definitionId, Map<String, Object> submitted) {
        return context -> {
            ProcessDefinitionEntity definition = definition(context, definitionId);
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkCreateProcessInstance(definition));
            AgencyInHand.takeStarted();
            context.runWithoutAuthorization(() -> start(definition, agency(context), person(context), submitted));
            ProcessInstance started = AgencyInHand.takeStarted();
            if (started == null) {
                throw new BadUserRequestException(sentences.of("nothing-started"));
            }
            return started;
        };
    }

    private boolean start(ProcessDefinitionEntity definition, AgencyCode agency, String person, Map<String, Object> submitted) {
        StartFormHandler handler = handler(definition);
        try {
            Map<String, Object> answers = check.getObject()
                    .check(forms.getObject().ofStart(definition), values.plain(submitted), handler.show(agency)).orRefuse();
            handler.start(agency, person, new Answers(answers));
            return true;
        } catch (Refusal refusal) {
            throw new AnswersNotTaken(sentences.of(refusal), refusal);
        }
    }

    private StartFormHandler handler(ProcessDefinitionEntity definition) {
        return handlers.stream().filter(handler -> handler.processKey().equals(definition.getKey())).findFirst()
                .orElseThrow(() -> new BadUserRequestException(sentences.of("not-by-hand")));
    }

    private static ProcessDefinitionEntity definition(CommandContext context, String definitionId) {
        return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
    }

    private AgencyCode agency(CommandContext context) {
        Authentication officer = context.getAuthentication();
        List<String> agencies = officer == null || officer.getTenantIds() == null ? List.of() : officer.getTenantIds();
        if (agencies.size() != 1) {
            throw new BadUserRequestException(sentences.of("one-agency"));
        }
        return new AgencyCode(agencies.get(0));
    }

    private static String person(CommandContext context) {
        return context.getAuthentication().getUserId();
    }
}

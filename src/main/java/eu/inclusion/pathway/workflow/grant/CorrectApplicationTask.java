package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The organisation corrects the one point that the agency named, beside what was received. */
@Component
class CorrectApplicationTask implements UserTaskHandler {

    private final ApplicationCases cases;
    private final Corrections corrections;
    private final ExaminationWords words;

    CorrectApplicationTask(ApplicationCases cases, Corrections corrections, ExaminationWords words) {
        this.cases = cases;
        this.corrections = corrections;
        this.words = words;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CorrectApplication";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Locale reader = LocaleContextHolder.getLocale();
        GrantApplicationId id = cases.idOf(task);
        CorrectionRequest asked = corrections.open(id).orElseThrow();
        return Map.of("project", cases.submissionOf(id).title(), "reference", task.caseReference(),
                "part", words.part(asked.part(), reader), "request", asked.request(), "answerBy", words.day(asked.dueOn(), reader),
                "application", "/portal/applications/" + id.text(), "fileAsked", asked.part().equals(CorrectionRequest.ANNEXES));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        corrections.answer(cases.idOf(task), answers.text("answer"), task.doneBy());
        return Map.of();
    }
}

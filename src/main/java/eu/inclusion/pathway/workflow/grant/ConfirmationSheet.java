package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the form shows on which an officer decides on findings. */
@Component
class ConfirmationSheet {

    private final ApplicationCases cases;
    private final ApplicationFile file;
    private final FindingQuestions questions;
    private final CorrectionTerms corrections;
    private final ExaminationWords words;

    ConfirmationSheet(ApplicationCases cases, ApplicationFile file, FindingQuestions questions, CorrectionTerms corrections,
            ExaminationWords words) {
        this.cases = cases;
        this.file = file;
        this.questions = questions;
        this.corrections = corrections;
        this.words = words;
    }

    Map<String, Object> show(TaskInHand task) {
        Locale reader = LocaleContextHolder.getLocale();
        GrantApplicationId id = cases.idOf(task);
        Map<String, Object> shown = new HashMap<>(file.show(task));
        shown.putAll(questions.show(id, reader));
        shown.put("step", "DECIDE");
        shown.put("parts", corrections.parts(cases.applicationOf(id).action(), reader));
        shown.put("correctionDueOn", words.day(corrections.dueOn(), reader));
        return shown;
    }
}

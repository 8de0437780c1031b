package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an officer's form shows of an application: what is asked for, by whom, when it came, and every finding. */
@Component
class ApplicationFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss");

    private final ApplicationCases cases;
    private final SubmittedApplications submitted;
    private final ExaminationRecord examination;
    private final MessageSource messages;

    ApplicationFile(ApplicationCases cases, SubmittedApplications submitted, ExaminationRecord examination, MessageSource messages) {
        this.cases = cases;
        this.submitted = submitted;
        this.examination = examination;
        this.messages = messages;
    }

    Map<String, Object> show(TaskInHand task) {
        Locale reader = LocaleContextHolder.getLocale();
        GrantApplicationId id = cases.idOf(task);
        Submission submission = cases.submissionOf(id);
        Map<String, Object> shown = new HashMap<>();
        shown.put("reference", submission.reference());
        shown.put("organisation", cases.organisationOf(id).name());
        shown.put("project", submission.title());
        shown.put("receivedAt", MOMENT.withLocale(reader).format(submission.receivedAt().atZone(ProgrammeTime.ZONE)));
        shown.put("late", say("workflow.grant.late." + submission.late(), reader));
        shown.put("page", "/desk/applications/" + submission.reference());
        addContent(shown, cases.applicationOf(id), submission, reader);
        shown.putAll(examination.of(id, reader));
        return shown;
    }

    private void addContent(Map<String, Object> shown, GrantApplication application, Submission submission, Locale reader) {
        ApplicationContent content = submitted.content(submission);
        shown.put("call", say("programme.action." + application.action(), reader) + ", " + application.callYear() + "/" + application.round());
        shown.put("field", say("programme.field." + submission.field(), reader));
        shown.put("lumpSum", say("grantapplication.euro", reader, content.lumpSum() == null ? 0 : content.lumpSum()));
        shown.put("months", String.valueOf(content.durationMonths()));
        shown.put("partners", String.valueOf(content.partners().size()));
    }

    private String say(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}

package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.LateVersionDesk;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** One version came in time, another one after the deadline: an officer says which one counts, and why. */
@Component
class DecideOnLateVersionTask implements UserTaskHandler {

    private final ApplicationCases cases;
    private final ApplicationFile file;
    private final LateVersionDesk desk;
    private final ExaminationWords words;

    DecideOnLateVersionTask(ApplicationCases cases, ApplicationFile file, LateVersionDesk desk, ExaminationWords words) {
        this.cases = cases;
        this.file = file;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideOnLateVersion";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Locale reader = LocaleContextHolder.getLocale();
        GrantApplicationId id = cases.idOf(task);
        Map<String, Object> shown = new HashMap<>(file.show(task));
        Submission counting = cases.submissionOf(id);
        shown.put("lateVersions", desk.open(id).stream().map(one -> row(one, counting, reader)).toList());
        List<Submission> possible = Stream.concat(Stream.of(counting), desk.possible(id).stream()).toList();
        shown.put("versions", possible.stream().map(one -> option(one, reader)).toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        desk.decide(cases.idOf(task), Integer.parseInt(answers.text("version")), answers.text("reason"), task.doneBy());
        return Map.of();
    }

    private Map<String, Object> row(Submission version, Submission counting, Locale reader) {
        boolean same = version.reference().equals(counting.reference()) && version.caseAgency().equals(counting.caseAgency());
        return Map.of("number", version.number(), "receivedAt", words.moment(version.receivedAt(), reader), "title", version.title(),
                "remark", same ? "" : words.say("workflow.grant.version.elsewhere", reader, version.reference(),
                version.caseAgency().value()));
    }

    private Map<String, Object> option(Submission version, Locale reader) {
        return Map.of("value", String.valueOf(version.number()), "label",
                words.say("workflow.grant.version." + (version.late() ? "late" : "in-time"),
                reader, version.number(), words.moment(version.receivedAt(), reader)));
    }
}

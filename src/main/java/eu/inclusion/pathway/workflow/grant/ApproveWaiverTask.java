package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.judgement.FindingInQuestion;
import eu.inclusion.pathway.judgement.FindingJudgements;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A lead officer of the agency, other than who proposed it, approves or refuses a waiver. */
@Component
class ApproveWaiverTask implements UserTaskHandler {

    private final ApplicationCases cases;
    private final ApplicationFile file;
    private final FindingJudgements judgements;
    private final StaffDirectory staff;
    private final ExaminationWords words;

    ApproveWaiverTask(ApplicationCases cases, ApplicationFile file, FindingJudgements judgements, StaffDirectory staff,
            ExaminationWords words) {
        this.cases = cases;
        this.file = file;
        this.judgements = judgements;
        this.staff = staff;
        this.words = words;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ApproveWaiver";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Locale reader = LocaleContextHolder.getLocale();
        Map<String, Object> shown = new HashMap<>(file.show(task));
        judgements.proposed(cases.idOf(task)).stream().findFirst().ifPresent(waiver -> shown.putAll(of(waiver, reader)));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        String officer = task.doneBy();
        if (staff.inRole(Role.LEAD_OFFICER, task.agency()).stream().noneMatch(lead -> lead.userId().equals(officer))) {
            throw new NotALeadOfficer();
        }
        boolean approved = answers.text("decision").equals("APPROVED");
        return Map.of(GrantApplicationProcess.ELIGIBILITY,
                judgements.decideWaiver(cases.idOf(task), approved, answers.text("reason"), officer).name());
    }

    private Map<String, Object> of(FindingInQuestion waiver, Locale reader) {
        return Map.of("waiverFinding", waiver.finding().sentence(reader), "waiverSource", waiver.finding().source(),
                "waiverGround", Objects.requireNonNullElse(waiver.ground(), "–"),
                "waiverProposal", waiver.proposal() == null ? "–" : words.decided(waiver.proposal(), reader));
    }
}

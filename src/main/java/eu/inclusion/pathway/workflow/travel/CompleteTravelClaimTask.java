package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organisation answers what the agency asked about its claim. */
@Component
class CompleteTravelClaimTask implements UserTaskHandler {

    private final TravelCases cases;
    private final ClaimSheet sheet;
    private final TravelClaiming claiming;

    CompleteTravelClaimTask(TravelCases cases, ClaimSheet sheet, TravelClaiming claiming) {
        this.cases = cases;
        this.sheet = sheet;
        this.claiming = claiming;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CompleteTravelClaim";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(cases.claimOf(task));
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        TravelClaim claim = cases.claimOf(task);
        Map<String, Object> shown = new LinkedHashMap<>(sheet.show(claim));
        shown.put("question", claim.questions().isEmpty() ? "" : claim.questions().get(claim.questions().size() - 1).question());
        shown.put("claimPage", "/portal/preparations/" + claim.participationId().text() + "/travel/" + claim.eventPersonId().text());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        claiming.answer(TravelCases.idOf(task), answers.text("answer"));
        return Map.of();
    }
}

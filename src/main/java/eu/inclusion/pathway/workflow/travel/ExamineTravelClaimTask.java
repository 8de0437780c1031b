package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.travel.TravelClaimId;
import eu.inclusion.pathway.travel.TravelDesk;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An officer examines a claim with its receipts in view: pays all or a part, asks for more, or does not pay. */
@Component
class ExamineTravelClaimTask implements UserTaskHandler {

    private final TravelCases cases;
    private final ClaimSheet sheet;
    private final TravelDesk desk;

    ExamineTravelClaimTask(TravelCases cases, ClaimSheet sheet, TravelDesk desk) {
        this.cases = cases;
        this.sheet = sheet;
        this.desk = desk;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ExamineTravelClaim";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(cases.claimOf(task));
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return sheet.show(cases.claimOf(task));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        TravelClaimId id = TravelCases.idOf(task);
        return Map.of(TravelClaimProcess.CLAIM_DECISION, switch (answers.text("decision")) {
            case "ALL" -> {
                desk.approve(id, task.doneBy());
                yield TravelClaimProcess.PAY;
            }
            case "PART" -> {
                desk.approvePart(id, new BigDecimal(answers.text("amount")), answers.text("reason"), task.doneBy());
                yield TravelClaimProcess.PAY;
            }
            case "ASK" -> {
                desk.ask(id, answers.text("question"), task.doneBy());
                yield TravelClaimProcess.ASK;
            }
            default -> {
                desk.refuse(id, answers.text("reason"), task.doneBy());
                yield TravelClaimProcess.REFUSE;
            }
        });
    }
}

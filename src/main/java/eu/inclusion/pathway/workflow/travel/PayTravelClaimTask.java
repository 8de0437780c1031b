package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.programme.Euros;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelDesk;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The agency transferred the money: the officer notes it, and the organisation is told. */
@Component
class PayTravelClaimTask implements UserTaskHandler {

    private final TravelCases cases;
    private final ClaimSheet sheet;
    private final TravelDesk desk;

    PayTravelClaimTask(TravelCases cases, ClaimSheet sheet, TravelDesk desk) {
        this.cases = cases;
        this.sheet = sheet;
        this.desk = desk;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PayTravelClaim";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(cases.claimOf(task));
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        TravelClaim claim = cases.claimOf(task);
        Map<String, Object> shown = new LinkedHashMap<>(sheet.show(claim));
        shown.put("amount", claim.approved() == null ? "" : Euros.of(claim.approved(), LocaleContextHolder.getLocale()));
        shown.put("accountHolder", claim.accountHolder());
        shown.put("iban", claim.iban());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        desk.pay(TravelCases.idOf(task), Objects.requireNonNull(answers.dayOrNull("paidOn"), "the form requires a day"), task.doneBy());
        return Map.of();
    }
}

package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.routing.DecidedField;
import eu.inclusion.pathway.routing.FieldDecision;
import eu.inclusion.pathway.routing.ManagedBy;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;

/** Decides the field by the decision table {@code field-of-application}, as it is deployed at that moment. */
@Component
class DmnFieldDecision implements FieldDecision {

    static final String DECISION = "field-of-application";

    private final DeployedDecisions decisions;

    DmnFieldDecision(DeployedDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public DecidedField decide(Impact impact, int callYear) {
        DmnDecisionRuleResult row = decisions.decide(DECISION, Map.of("impact", impact.name(), "callYear", callYear));
        return new DecidedField(Field.valueOf(text(row, "field")), managedBy(text(row, "managedBy")));
    }

    private static ManagedBy managedBy(String text) {
        return text.equals("EACEA") ? ManagedBy.EACEA : ManagedBy.NATIONAL_AGENCY;
    }

    private static String text(DmnDecisionRuleResult row, String output) {
        String text = row.getEntry(output);
        if (text == null) {
            throw new IllegalStateException("The decision " + DECISION + " says no " + output);
        }
        return text;
    }
}

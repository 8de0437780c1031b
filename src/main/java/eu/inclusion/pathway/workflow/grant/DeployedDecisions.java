package eu.inclusion.pathway.workflow.grant;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Evaluates a deployed decision table for a question that belongs to no case, such as a visitor's. The engine's decision service
 * would write history for each question, kept for years; here nothing is written, and nobody needs a right in the engine to ask.
 */
@Component
class DeployedDecisions {

    private final RepositoryService repository;
    private final IdentityService identity;
    private final DmnEngine tables = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    DeployedDecisions(RepositoryService repository, IdentityService identity) {
        this.repository = repository;
        this.identity = identity;
    }

    /** The one row of the latest version of a decision that fits the values. */
    DmnDecisionRuleResult decide(String key, Map<String, Object> values) {
        DmnDecision decision = asNobody(() -> latest(key));
        return Optional.ofNullable(tables.evaluateDecisionTable(decision, values).getSingleResult())
                .orElseThrow(() -> new IllegalStateException("No row of the decision " + key + " fits " + values));
    }

    private DmnDecision latest(String key) {
        DecisionDefinition definition = repository.createDecisionDefinitionQuery()
                .decisionDefinitionKey(key).withoutTenantId().latestVersion().singleResult();
        if (definition == null) {
            throw new IllegalStateException("The decision " + key + " is not deployed");
        }
        return parsed.computeIfAbsent(definition.getId(), id -> parse(key, id));
    }

    private DmnDecision parse(String key, String id) {
        InputStream model = repository.getDecisionModel(id);
        return tables.parseDecision(key, model);
    }

    private <R> R asNobody(Supplier<R> question) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}

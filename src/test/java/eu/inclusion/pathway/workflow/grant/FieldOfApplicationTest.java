package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.routing.DecidedField;
import eu.inclusion.pathway.routing.ManagedBy;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of the field, on the plain engine. */
class FieldOfApplicationTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("field-of-application")
                .setJdbcUrl("jdbc:h2:mem:field-of-application")
                .setJobExecutorActivate(false)
                .setAuthorizationEnabled(true)
                .buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addClasspathResource("processes/field-of-application.dmn").deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_SCHOOL, YOUTH, NATIONAL_AGENCY", "SCHOOL, SCHOOL, NATIONAL_AGENCY", "VET, VET, NATIONAL_AGENCY",
        "HIGHER_EDUCATION, HIGHER_EDUCATION, NATIONAL_AGENCY", "ADULT, ADULT, NATIONAL_AGENCY", "SPORT, SPORT, EACEA"
    })
    void theFieldFollowsFromWhereTheImpactLies(Impact impact, Field field, ManagedBy managedBy) {
        assertThat(decision().decide(impact, 2025)).isEqualTo(new DecidedField(field, managedBy));
        assertThat(decision().fieldFor(impact, 2025)).isEqualTo(field);
    }

    @Test
    void askingLeavesNoHistoryBehind() {
        decision().decide(Impact.SCHOOL, 2025);

        assertThat(engine.getHistoryService().createHistoricDecisionInstanceQuery().count()).isZero();
    }

    @Test
    void anyoneMayAskWithoutARightInTheEngine() {
        engine.getIdentityService().setAuthentication("officer", List.of("officers"), List.of("BE05"));
        try {
            assertThat(decision().fieldFor(Impact.OUT_OF_SCHOOL, 2025)).isEqualTo(Field.YOUTH);
            assertThat(engine.getIdentityService().getCurrentAuthentication().getTenantIds()).containsExactly("BE05");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void theEngineItselfDecidesTheSameInAProcess() {
        assertThat(engine.getDecisionService()
                .evaluateDecisionTableByKey("field-of-application", Variables.putValue("impact", "SPORT"))
                .getSingleResult().getEntryMap()).containsEntry("field", "SPORT").containsEntry("managedBy", "EACEA");
        engine.getHistoryService().createHistoricDecisionInstanceQuery().list()
                .forEach(instance -> engine.getHistoryService().deleteHistoricDecisionInstanceByInstanceId(instance.getId()));
    }

    private static DmnFieldDecision decision() {
        return new DmnFieldDecision(new DeployedDecisions(engine.getRepositoryService(), engine.getIdentityService()));
    }
}

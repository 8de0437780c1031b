package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.AgencyCode;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;

/** Gives every process the agency of its case as tenant. A process that nobody of our own code starts gets none and is refused. */
class AgencyTenants implements TenantIdProvider {

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        DelegateExecution caller = start.getSuperExecution();
        if (caller != null) {
            return caller.getTenantId();
        }
        AgencyCode agency = AgencyInHand.current();
        if (agency == null) {
            throw new BadUserRequestException("Cases are started with their form in Tasklist or by the portal, never directly.");
        }
        return agency.value();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }
}

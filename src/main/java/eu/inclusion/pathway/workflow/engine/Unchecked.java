package eu.inclusion.pathway.workflow.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Runs what the product itself does in the engine, in the wake of something a person was allowed to do, without asking for that
 * person's rights again. The person stays on record. When somebody else was faster, it says so as our own stores do.
 */
@Component
public class Unchecked {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    Unchecked(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public <T> T call(Callable<T> work) {
        try {
            return engine.getObject().getCommandExecutorTxRequired().execute(context -> withoutTenantCheck(context, work));
        } catch (OptimisticLockingException meanwhile) {
            throw new OptimisticLockingFailureException("Another step of the same case was faster", meanwhile);
        }
    }

    private static <T> T withoutTenantCheck(CommandContext context, Callable<T> work) {
        boolean checked = context.isTenantCheckEnabled();
        context.disableTenantCheck();
        try {
            return context.runWithoutAuthorization(work);
        } finally {
            context.setTenantCheckEnabled(checked);
        }
    }
}

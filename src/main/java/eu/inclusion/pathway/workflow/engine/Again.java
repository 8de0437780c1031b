package eu.inclusion.pathway.workflow.engine;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a person's step anew, each time in a transaction of its own, where a job or somebody else was faster at the same case. The step
 * reads everything again, so what is impossible by then is refused by the domain and not by a lost race.
 */
@Component
class Again {

    private static final int MOST = 3;

    private final TransactionTemplate transactions;

    Again(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
    }

    /** In the transaction that is under way, where there is one: then whoever began it tries again. */
    void untilNobodyIsFaster(Runnable step) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? MOST : 1;
        while (!isDone(step, tries)) {
            tries++;
        }
    }

    private boolean isDone(Runnable step, int tries) {
        try {
            transactions.executeWithoutResult(status -> step.run());
            return true;
        } catch (ConcurrencyFailureException faster) {
            if (tries >= MOST) {
                throw faster;
            }
            return false;
        }
    }
}

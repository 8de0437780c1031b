package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.call.Call;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds an organisation's row in a round until the transaction ends: whoever else wants a place for it waits. */
@Repository
class HeldPlaces {

    private final JdbcClient database;
    private final TransactionTemplate within;

    HeldPlaces(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void hold(Call call, String oid) {
        if (!isHeld(call, oid)) {
            try {
                within.executeWithoutResult(savepoint -> add(call, oid));
            } catch (DuplicateKeyException other) {
                isHeld(call, oid);
            }
        }
    }

    private boolean isHeld(Call call, String oid) {
        return !database.sql("""
                        select oid from round_place where call_year = ? and action = ? and round = ? and oid = ? for update""")
                .params(call.callYear(), call.action().name(), call.round().number(), oid).query(String.class).list().isEmpty();
    }

    private void add(Call call, String oid) {
        database.sql("insert into round_place (call_year, action, round, oid) values (?, ?, ?, ?)")
                .params(call.callYear(), call.action().name(), call.round().number(), oid).update();
    }
}

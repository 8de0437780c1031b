package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many apply in a call, and so whether it can still be taken back. */
@Service
public class ApplicationsOfCalls {

    private final JdbcClient database;
    private final CallDesk desk;

    ApplicationsOfCalls(JdbcClient database, CallDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    /** The applications of a call, drafts among them. */
    public int count(CallKey call) {
        return database.sql("select count(*) from grant_application where call_year = ? and action = ? and round = ?")
                .params(call.callYear(), call.action().name(), call.round()).query(Integer.class).single();
    }

    /** Takes a call back that was opened by mistake, as long as nobody applies in it. */
    @Transactional
    public void takeBack(CallKey call) {
        if (count(call) > 0) {
            throw new CallInUse();
        }
        desk.remove(call);
    }
}

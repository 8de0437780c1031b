package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallPlan;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens, at the start, the calls of applications that are older than the list of calls, as the rule sets say. */
@Component
class CallsOfApplications implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CallsOfApplications.class);
    private static final String WRITTEN_BY = "Pathway, for applications that were there already";

    private final JdbcClient database;
    private final CallDesk desk;
    private final RuleSets ruleSets;

    CallsOfApplications(JdbcClient database, CallDesk desk, RuleSets ruleSets) {
        this.database = database;
        this.desk = desk;
        this.ruleSets = ruleSets;
    }

    /** A round that applications are for, though it was never opened. */
    private record Round(int callYear, Action action, int number, Instant firstStarted) {
    }

    @Override
    public void afterSingletonsInstantiated() {
        notOpened().forEach(this::open);
    }

    private List<Round> notOpened() {
        return database.sql("""
                select a.call_year, a.action, a.round, min(a.started_at) first_started from grant_application a
                where not exists (select 1 from programme_call c
                  where c.call_year = a.call_year and c.action = a.action and c.round = a.round)
                group by a.call_year, a.action, a.round""").query(CallsOfApplications::round).list();
    }

    private void open(Round round) {
        RuleSet rules = ruleSets.find(round.callYear(), round.action()).filter(known -> known.round(round.number()).isPresent()).orElse(null);
        if (rules == null) {
            LOG.warn("There are applications for round {} of {} in call {}, of which there are no rules; put its rule set into "
                    + "programme/rules and start again.", round.number(), round.action(), round.callYear());
            return;
        }
        desk.take(CallPlan.of(rules, round.number(), round.firstStarted()), WRITTEN_BY);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(row.getInt("call_year"), Action.valueOf(row.getString("action")), row.getInt("round"),
                row.getObject("first_started", OffsetDateTime.class).toInstant());
    }
}

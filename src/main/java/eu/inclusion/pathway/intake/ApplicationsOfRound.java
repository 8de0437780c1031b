package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications of one round of a call, all at once. */
@Component
class ApplicationsOfRound {

    private static final String OF_ROUND = " where call_year = ? and action = ? and round = ? ";

    private final JdbcClient database;

    ApplicationsOfRound(JdbcClient database) {
        this.database = database;
    }

    /** How many were decided on; what no agency could take was told so at once and not by the deadline. */
    int decided(CallDeadlineChanged moved) {
        return of("select count(*) from grant_application" + OF_ROUND + "and outcome in ('AWARDED', 'REJECTED', 'NOT_ELIGIBLE')", moved)
                .query(Integer.class).single();
    }

    /** Those of which a version stands with an agency. */
    List<GrantApplicationId> standing(CallDeadlineChanged moved) {
        return of("select id from grant_application" + OF_ROUND
                        + "and versions_counting is not null and status in ('SUBMITTED', 'REOPENED', 'ADMITTED') order by id", moved)
                .query(UUID.class).list().stream().map(GrantApplicationId::new).toList();
    }

    /** Whatever was received is in time by a deadline that lies ahead. */
    void nothingIsLate(CallDeadlineChanged moved) {
        of("update submission set late = false where late and application_id in (select id from grant_application" + OF_ROUND + ")", moved)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, CallDeadlineChanged moved) {
        return database.sql(sql).params(moved.callYear(), moved.action().name(), moved.round());
    }
}

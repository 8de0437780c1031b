package eu.inclusion.pathway.intake;

import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Runs the migration of what was received before participants were put down, as an upgrade would. */
public final class EarlierSubmissions {

    private EarlierSubmissions() {
    }

    public static void migrate(DataSource database) throws Exception {
        Connection connection = database.getConnection();
        try {
            new ParticipantsOfEarlierSubmissions().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}

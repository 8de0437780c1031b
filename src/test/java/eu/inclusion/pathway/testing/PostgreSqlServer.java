package eu.inclusion.pathway.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.SpringApplication;

/** The one PostgreSQL server of a test run; it starts with the first test that asks for it and stops once all applications of the run have. */
final class PostgreSqlServer {

    private static final EmbeddedPostgres SERVER = start();

    private PostgreSqlServer() {
    }

    /** Makes an empty database and says where it is; batched inserts are rewritten, as production is advised to have it. */
    static String create(String database) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL made no database " + database, failure);
        }
        return SERVER.getJdbcUrl("postgres", database) + "&reWriteBatchedInserts=true";
    }

    /** By its own hook it would stop beside the applications, and an engine that closes would wait for it half a minute in vain. */
    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not start", failure);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not stop", failure);
        }
    }
}

package eu.inclusion.pathway.testing;

import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new empty database of each kind that the product runs on, for tests that make the tables themselves. */
public final class EmptyDatabases {

    private EmptyDatabases() {
    }

    public static Stream<DataSource> ofEachKind() {
        return Stream.of(h2(), postgreSql());
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private static DataSource postgreSql() {
        return new DriverManagerDataSource(PostgreSqlServer.create("test_" + UUID.randomUUID().toString().replace("-", "")), "postgres", "postgres");
    }
}

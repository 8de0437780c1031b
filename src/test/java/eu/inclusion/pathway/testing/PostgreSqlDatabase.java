package eu.inclusion.pathway.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application at a fresh database on the PostgreSQL server of this test run. */
class PostgreSqlDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        TestPropertyValues.of(
                        "spring.datasource.url=" + PostgreSqlServer.create(database),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.datasource.hikari.minimum-idle=1",
                        // At the end of a run the server may be gone before the application has closed: nobody waits for it then.
                        "spring.datasource.hikari.connection-timeout=4000")
                .applyTo(context);
    }
}

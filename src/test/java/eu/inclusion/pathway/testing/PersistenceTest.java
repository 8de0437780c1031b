package eu.inclusion.pathway.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/**
 * A test of what is written and read: repositories, {@code JdbcClient}, the tables made by Flyway, our converters and a
 * {@link TestClock}; no engine, no web. Add {@code @Import} for the beans under test and {@link OnH2} or {@link OnPostgreSql}
 * for the database.
 *
 * <p>Each test runs in a transaction that is rolled back. Where a test needs real commits, mark it
 * {@code @Transactional(propagation = Propagation.NOT_SUPPORTED)} and use keys of its own: the tables stay as it leaves them.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@DataJdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(TestClockConfiguration.class)
public @interface PersistenceTest {

    /** Properties of this test, as {@code name=value}. */
    @AliasFor(annotation = DataJdbcTest.class, attribute = "properties")
    String[] properties() default {};
}

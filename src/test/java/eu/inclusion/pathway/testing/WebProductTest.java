package eu.inclusion.pathway.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole product on a port of its own, for what only a real request reaches: the engine's REST API and web
 * applications (at {@code /engine-rest/engine/<its name>}, as several engines are there at once). Otherwise as {@link ProductTest}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "camunda.bpm.job-execution.enabled=false",
    "camunda.bpm.generate-unique-process-engine-name=true",
    "pathway.mail.delivery-interval=PT10H",
})
@Import({TestClockConfiguration.class, OpenedCalls.class, PeopleAndTime.class})
@TestExecutionListeners(listeners = ClockAtItsStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WebProductTest {
}

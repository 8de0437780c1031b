package eu.inclusion.pathway.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole product with its engine, on a clock that the test moves; jobs run when the test says so. Tests share one
 * application: each works on cases of its own and leaves the others' alone. Add {@link OnH2} or {@link OnPostgreSql}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(properties = {
    "camunda.bpm.job-execution.enabled=false",
    "camunda.bpm.generate-unique-process-engine-name=true",
    "pathway.mail.delivery-interval=PT10H",
})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestClockConfiguration.class, OpenedCalls.class, PeopleAndTime.class})
@TestExecutionListeners(listeners = ClockAtItsStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ProductTest {
}

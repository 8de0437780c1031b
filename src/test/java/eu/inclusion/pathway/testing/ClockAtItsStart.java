package eu.inclusion.pathway.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Sets the clock of the application under test to where it starts before each test class, wherever the one before left it. */
class ClockAtItsStart implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext().getBean(TestClock.class).set(TestClock.START);
    }
}

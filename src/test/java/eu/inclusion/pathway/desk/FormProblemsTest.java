package eu.inclusion.pathway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;

/** What is wrong with what was typed is said on the page, and nothing typed is lost. */
class FormProblemsTest {

    @Test
    void whatMetSomebodyElsesStepCanBeSentAgain() {
        FormProblems problems = FormProblems.none();

        boolean done = problems.done(() -> {
            throw new PessimisticLockingFailureException("deadlock detected");
        });

        assertThat(done).isFalse();
        assertThat(problems.all()).extracting(FormProblems.Problem::messageKey).containsExactly("desk.at-the-same-moment");
    }
}

package eu.inclusion.pathway.grantapplication;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.form.FormProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of a section that must agree with each other. */
class SectionRulesTest {

    private final SampleApplication sample = new SampleApplication();

    @Test
    void aWholeApplicationAgrees() {
        for (SectionKind kind : SectionKind.values()) {
            assertThat(check(kind)).as(kind.name()).isEmpty();
        }
    }

    @Test
    void theAmountsOfAllActivitiesMakeUpTheLumpSum() {
        sample.with(SectionKind.ACTIVITIES, "activities", List.of(SampleApplication.activity("Kick-off", 10_000)));

        assertThat(check(SectionKind.ACTIVITIES)).singleElement().satisfies(problem -> {
            assertThat(problem.messageKey()).isEqualTo("grantapplication.section.sum-differs");
            assertThat(problem.details()).map(Object::toString).containsExactly("10000", "30000");
        });
    }

    @Test
    void hugeAmountsDoNotComeRoundAgain() {
        sample.with(SectionKind.ACTIVITIES, "activities", List.of(SampleApplication.activity("One", Integer.MAX_VALUE),
                SampleApplication.activity("Two", Integer.MAX_VALUE), SampleApplication.activity("Three", 30_002)));

        assertThat(check(SectionKind.ACTIVITIES)).extracting(FormProblem::messageKey).containsExactly("grantapplication.section.sum-differs");
    }

    @Test
    void anActivityDoesNotEndBeforeItStarts() {
        Map<String, Object> activity = SampleApplication.activity("Exchange", 30_000);
        activity.put("endDate", "2025-09-30");
        sample.with(SectionKind.ACTIVITIES, "activities", List.of(activity));

        assertThat(check(SectionKind.ACTIVITIES)).extracting(FormProblem::field).containsExactly("activities[0].endDate");
    }

    @Test
    void aDateThatDoesNotExistIsForTheFormToSay() {
        Map<String, Object> activity = SampleApplication.activity("Exchange", 30_000);
        activity.put("endDate", "2025-02-29");
        sample.with(SectionKind.ACTIVITIES, "activities", List.of(activity));

        assertThat(check(SectionKind.ACTIVITIES)).isEmpty();
    }

    @Test
    void nobodyChoosesOnePriorityTwice() {
        sample.with(SectionKind.PRIORITIES, "thirdPriority", "INCLUSION_AND_DIVERSITY");

        assertThat(check(SectionKind.PRIORITIES)).extracting(FormProblem::field).containsExactly("thirdPriority");
    }

    private List<FormProblem> check(SectionKind kind) {
        return SectionRules.check(kind, AnswerReader.of(sample.section(kind)), AnswerReader.of(sample.section(SectionKind.CONTEXT)));
    }
}

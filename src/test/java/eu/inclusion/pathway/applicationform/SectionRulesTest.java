package eu.inclusion.pathway.applicationform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.programme.Action;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of a section that must agree with each other. */
class SectionRulesTest {

    private final SampleApplication sample = new SampleApplication();

    @Test
    void aWholeApplicationAgrees() {
        for (SectionKind kind : SectionKind.of(Action.KA210)) {
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
        activity.putAll(Map.of("startDate", "2025-10-01", "endDate", "2025-09-30"));
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

    @Test
    void nobodyChoosesOneTopicTwice() {
        sample.with(SectionKind.PRIORITIES, "secondTopic", "RURAL_AREAS");

        assertThat(check(SectionKind.PRIORITIES)).extracting(FormProblem::field).containsExactly("secondTopic");
    }

    @Test
    void anActivityLiesWithinTheProjectAndTakesNoMoreDaysThanThereAre() {
        Map<String, Object> activity = SampleApplication.activity("Exchange", 30_000);
        activity.putAll(Map.of("startDate", "2025-08-31", "days", 40));
        sample.with(SectionKind.ACTIVITIES, "activities", List.of(activity));

        assertThat(check(SectionKind.ACTIVITIES)).extracting(FormProblem::field)
                .containsExactlyInAnyOrder("activities[0].startDate", "activities[0].days");
    }

    @Test
    void eachOrganisationStandsThereOnce() {
        sample.with(SectionKind.ORGANISATIONS, "partners", List.of(
                SampleApplication.partner(sample.section(SectionKind.ORGANISATIONS).get("applicantOid").toString().toLowerCase(), "Ungdom", "SE"),
                SampleApplication.partner("E10000003", "ungdom", "SE")));

        assertThat(check(SectionKind.ORGANISATIONS)).extracting(FormProblem::field)
                .containsExactlyInAnyOrder("partners[0].oid", "partners[1].legalName");
    }

    @Test
    void nobodyWasGrantedMoreThanTheyAskedFor() {
        sample.with(SectionKind.ORGANISATIONS, "grantsAsPartner", 3);

        assertThat(check(SectionKind.ORGANISATIONS)).extracting(FormProblem::field).containsExactly("grantsAsPartner");
    }

    @Test
    void anApplicationByWorkPackagesAgrees() {
        for (SectionKind kind : SectionKind.of(Action.KA220)) {
            assertThat(check(kind, SampleApplication.ofCooperation())).as(kind.name()).isEmpty();
        }
    }

    @Test
    void projectManagementTakesAFifthAtMost() {
        SampleApplication cooperation = SampleApplication.ofCooperation().with(SectionKind.WORK_PACKAGES, "managementAmount", 24_001);

        assertThat(check(SectionKind.WORK_PACKAGES, cooperation)).extracting(FormProblem::messageKey)
                .containsExactly("grantapplication.section.management-too-much", "grantapplication.section.sum-differs");
    }

    @Test
    void theActivitiesOfAWorkPackageMakeUpItsAmountAndEachHasOne() {
        SampleApplication cooperation = SampleApplication.ofCooperation();
        Map<String, Object> activity = SampleApplication.activity("Exchange", 50_000);
        activity.put("workPackage", "1");
        cooperation.with(SectionKind.ACTIVITIES, "activities", List.of(activity));

        assertThat(check(SectionKind.ACTIVITIES, cooperation)).extracting(FormProblem::messageKey)
                .containsExactly("grantapplication.section.package-sum-differs", "grantapplication.section.missing-activities");
    }

    @Test
    void theSharesOfAWorkPackageMakeUpItsAmount() {
        SampleApplication cooperation = SampleApplication.ofCooperation()
                .with(SectionKind.BUDGET, "shares", List.of(Map.of("organisation", "Ungdom", "package1", 59_999, "package2", 40_000)));

        assertThat(check(SectionKind.BUDGET, cooperation)).extracting(FormProblem::messageKey)
                .containsExactly("grantapplication.section.missing-shares", "grantapplication.section.share-differs");
    }

    private List<FormProblem> check(SectionKind kind) {
        return check(kind, sample);
    }

    private static List<FormProblem> check(SectionKind kind, SampleApplication application) {
        return SectionRules.check(kind, SampleDraft.of(application));
    }
}

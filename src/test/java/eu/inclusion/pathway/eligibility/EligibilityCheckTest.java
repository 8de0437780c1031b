package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report as a whole: everything found, the worst finding decides, and nothing unknown passes. */
class EligibilityCheckTest {

    @Test
    void anApplicationThatMeetsEveryRuleIsEligible() {
        assertThat(smallScale().checked()).isEqualTo(new EligibilityReport(Outcome.ELIGIBLE, List.of()));
        assertThat(cooperation().checked()).isEqualTo(new EligibilityReport(Outcome.ELIGIBLE, List.of()));
    }

    @Test
    void everythingFoundIsReportedNotJustTheFirst() {
        EligibilityReport report = smallScale().lasting(5).asking(50_000).field(Field.HIGHER_EDUCATION).with().checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(report.findings()).extracting(Finding::rule).containsExactlyInAnyOrder(
                "field-offered", "duration", "lump-sum", "minimum-consortium");
    }

    @Test
    void aBrokenRuleOutweighsWhatIsUnknown() {
        EligibilityReport report = smallScale().lasting(null).asking(1).checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(report.findings()).hasSize(2);
    }

    @Test
    void whatIsUnknownNeedsAHuman() {
        EligibilityReport report = smallScale().field(null).submitted(null).starting(null).lasting(null).asking(null)
                .choosing(null).by(null).withUnknownPartners().checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(report.findings()).extracting(Finding::rule).contains(
                "field-offered", "deadline", "start-date", "duration", "lump-sum",
                "priority", "applicant-country", "minimum-consortium", "organisation-id",
                "organisation-type");
    }

    @Test
    void anEmptyApplicationNeedsAHumanAndIsNoError() {
        EligibilityReport report = EligibilityCheck.shipped()
                .check(new ApplicationFacts(null, null, null, null, null, null, null, null, null, null, null));

        assertThat(report.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(report.of(KnownCall.CODE)).hasSize(1);
    }

    @Test
    void aCallWhoseRulesWeDoNotHaveNeedsAHuman() {
        EligibilityReport report = smallScale().in(2031).checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(report.findings()).extracting(Finding::messageKey).containsExactly("eligibility.known-call.no-rules");
    }

    @Test
    void anUnknownActionNeedsAHuman() {
        assertThat(smallScale().action(null).checked().of(KnownCall.CODE))
                .extracting(Finding::messageKey).containsExactly("eligibility.known-call.action-unknown");
    }

    @Test
    void rulesThatHoldInEveryCallAreCheckedWithoutARuleSet() {
        EligibilityReport report = smallScale().in(2031).by(organisation("E1", "BE")).checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(KnownCall.CODE, "organisation-id");
    }

    @Test
    void higherEducationIsOfferedInCooperationPartnershipsOnly() {
        assertThat(smallScale().field(Field.HIGHER_EDUCATION).checked().of("field-offered"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        assertThat(cooperation().field(Field.HIGHER_EDUCATION).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void sportIsNotForNationalAgencies() {
        EligibilityReport report = cooperation().field(Field.SPORT).checked();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("managed-by-agencies");
        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void everyFindingCitesItsSource() {
        EligibilityReport report = smallScale().field(null).submitted(null).starting(null).lasting(1).asking(1)
                .choosing(List.of()).by(null).with(organisation("x", "UA")).checked();

        assertThat(report.findings()).hasSizeGreaterThan(8).allSatisfy(
                finding -> assertThat(finding.source()).contains("Programme Guide 2025"));
    }

    @Test
    void aRuleThatIsMetFindsNothing() {
        assertThatThrownBy(() -> new Finding("duration", Outcome.ELIGIBLE, "key", List.of(), "source"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(smallScale().action(Action.KA210).checked().of("duration")).isEmpty();
    }
}

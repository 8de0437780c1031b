package eu.inclusion.pathway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.organisation.ExperienceRule;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import eu.inclusion.pathway.programme.ActionTypes;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets tailor-made support, and why. */
class EntitlementRuleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    private final EntitlementRule rule = new EntitlementRule(new ExperienceRule(ActionTypes.shipped()), ActionTypes.shipped());

    @Test
    void aFirstTimeApplicantGetsTailorMadeSupport() {
        Entitlement entitlement = rule.of(List.of(), Set.of(), DAY);
        assertThat(entitlement.support()).isEqualTo(MentoringSupport.TAILOR_MADE);
        assertThat(entitlement.grounds()).containsExactly(EntitlementGround.FIRST_TIME_APPLICANT);
    }

    @Test
    void aPartnerInOthersProjectsIsAFirstTimeApplicantStill() {
        assertThat(rule.of(List.of(partner("KA210", 2023), partner("KA205", 2019)), Set.of(), DAY).grounds())
                .containsExactly(EntitlementGround.FIRST_TIME_APPLICANT);
    }

    @Test
    void projectsOfAnotherKindDoNotCount() {
        assertThat(rule.of(List.of(own("KA152", 2022), own("KA152", 2023)), Set.of(), DAY).grounds())
                .containsExactly(EntitlementGround.FIRST_TIME_APPLICANT);
    }

    @Test
    void anOrganisationWithOneSuchProjectApprovedGetsTailorMadeSupport() {
        Entitlement entitlement = rule.of(List.of(own("KA210", 2022), partner("KA220", 2023)), Set.of(), DAY);
        assertThat(entitlement.support()).isEqualTo(MentoringSupport.TAILOR_MADE);
        assertThat(entitlement.grounds()).containsExactly(EntitlementGround.ONE_PROJECT_APPROVED);
    }

    @Test
    void everyoneElseGetsTechnicalHelp() {
        Entitlement entitlement = rule.of(List.of(own("KA210", 2022), own("KA220", 2023)), Set.of(), DAY);
        assertThat(entitlement.support()).isEqualTo(MentoringSupport.TECHNICAL);
        assertThat(entitlement.grounds()).isEmpty();
    }

    @Test
    void workWithASpecialTargetGroupIsAGroundHoweverExperiencedOneIs() {
        assertThat(rule.of(List.of(own("KA210", 2022), own("KA220", 2023)), Set.of(FewerOpportunitiesGroup.DISABILITIES), DAY).grounds())
                .containsExactly(EntitlementGround.SPECIAL_TARGET_GROUP);
    }

    @Test
    void allGroundsAreNamedAndKept() {
        Entitlement entitlement = rule.of(List.of(own("KA205", 2015)), Set.of(FewerOpportunitiesGroup.SOCIAL_BARRIERS), DAY);
        assertThat(entitlement.grounds()).containsExactlyInAnyOrder(EntitlementGround.values());
        assertThat(Entitlement.read(entitlement.written())).isEqualTo(entitlement);
        assertThat(Entitlement.read("").grounds()).isEmpty();
    }

    @Test
    void anAgencyMeansItsMentoringForThoseItChooses() {
        assertThat(FollowUp.NATIONAL_OR_INTERNATIONAL_EVENT.isMeantFor(true, false)).isTrue();
        assertThat(FollowUp.NATIONAL_OR_INTERNATIONAL_EVENT.isMeantFor(false, false)).isFalse();
        assertThat(FollowUp.INTERNATIONAL_EVENT.isMeantFor(true, false)).isFalse();
        assertThat(FollowUp.INTERNATIONAL_EVENT.isMeantFor(false, true)).isTrue();
    }

    private static PastSupport own(String action, int year) {
        return new PastSupport(action, SupportRole.COORDINATOR, year);
    }

    private static PastSupport partner(String action, int year) {
        return new PastSupport(action, SupportRole.PARTNER, year);
    }
}

package eu.inclusion.pathway.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.ActionTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Experience is counted per type of action, over seven years. */
class ExperienceRuleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

    private final ExperienceRule rule = new ExperienceRule(ActionTypes.shipped());

    @Test
    void whoNeverTookPartIsANewcomer() {
        assertThat(partnerships()).isEqualTo(ExperienceStatus.NEWCOMER);
    }

    @Test
    void aPartnerOfLongAgoIsNoNewcomerButAFirstTimeApplicant() {
        assertThat(partnerships(partner("KA205", 2014))).isEqualTo(ExperienceStatus.FIRST_TIME_APPLICANT);
    }

    @Test
    void theProgrammeBeforeCounts() {
        assertThat(partnerships(coordinator("KA205", 2019))).isEqualTo(ExperienceStatus.LESS_EXPERIENCED);
    }

    @Test
    void howeverOftenAPartnerOneIsAFirstTimeApplicantUntilOneCoordinates() {
        assertThat(partnerships(partner("KA210", 2022), partner("KA220", 2022), partner("KA210", 2023)))
                .isEqualTo(ExperienceStatus.FIRST_TIME_APPLICANT);
    }

    @Test
    void supportedThriceInSevenYearsIsExperienced() {
        assertThat(partnerships(coordinator("KA210", 2022), partner("KA220", 2023), partner("KA210", 2024)))
                .isEqualTo(ExperienceStatus.EXPERIENCED);
    }

    @Test
    void whatIsLongerThanSevenYearsAgoDoesNotCount() {
        assertThat(partnerships(coordinator("KA210", 2022), partner("KA205", 2015), partner("KA205", 2016)))
                .isEqualTo(ExperienceStatus.LESS_EXPERIENCED);
        assertThat(partnerships(coordinator("KA205", 2017))).isEqualTo(ExperienceStatus.FIRST_TIME_APPLICANT);
    }

    @Test
    void theYearInWhichTheWindowBeginsCounts() {
        assertThat(partnerships(coordinator("KA205", 2018))).isEqualTo(ExperienceStatus.LESS_EXPERIENCED);
    }

    @Test
    void experienceInYouthExchangesIsNoneInPartnerships() {
        Map<String, ExperienceStatus> all = rule.of(List.of(coordinator("KA152", 2022)), DAY).stream()
                .collect(Collectors.toMap(Experience::actionType, Experience::status));
        assertThat(all).containsEntry("PARTNERSHIPS", ExperienceStatus.NEWCOMER)
                .containsEntry("YOUTH_EXCHANGES", ExperienceStatus.LESS_EXPERIENCED)
                .containsEntry("YOUTH_WORKER_MOBILITY", ExperienceStatus.NEWCOMER);
    }

    @Test
    void aProjectOfAYearToComeIsNotYetExperience() {
        assertThat(partnerships(coordinator("KA210", 2026))).isEqualTo(ExperienceStatus.NEWCOMER);
    }

    private ExperienceStatus partnerships(PastSupport... past) {
        return rule.status(ActionTypes.shipped().of("KA210").get(0), List.of(past), DAY);
    }

    private static PastSupport partner(String action, int year) {
        return new PastSupport(action, SupportRole.PARTNER, year);
    }

    private static PastSupport coordinator(String action, int year) {
        return new PastSupport(action, SupportRole.COORDINATOR, year);
    }
}

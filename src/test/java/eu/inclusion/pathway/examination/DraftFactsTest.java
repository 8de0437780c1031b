package eu.inclusion.pathway.examination;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.WhichActivity;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rules get to read of what is typed in an application. */
class DraftFactsTest {

    private static final Map<String, Object> ON_LINE = SampleApplication.activity("On-line meeting", 5000);

    @Test
    void theCountryOfAnActivitysPlaceIsJudged() {
        Map<String, Object> inSpain = SampleApplication.activity("Summer camp", 25000);
        inSpain.put("venueCountry", "ES");

        ApplicationFacts facts = facts(List.of(ON_LINE, inSpain));

        assertThat(facts.project().activities()).extracting(ActivityFacts::venue).containsExactly(null, new Country("ES"));
        assertThat(EligibilityCheck.shipped().check(facts).of("activity-venue")).singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsExactly(new WhichActivity(2, "Summer camp"), new Country("ES")));
    }

    /** What was typed or received before the form asked for the country. */
    @Test
    void anActivityWithoutACountryIsReadAndNotJudged() {
        assertThat(EligibilityCheck.shipped().check(facts(List.of(ON_LINE))).of("activity-venue")).isEmpty();
    }

    private static ApplicationFacts facts(List<Map<String, Object>> activities) {
        SampleApplication sample = new SampleApplication().with(SectionKind.ACTIVITIES, "activities", activities);
        Map<SectionKind, Map<String, Object>> typed = new EnumMap<>(SectionKind.class);
        SectionKind.of(Action.KA210).forEach(kind -> {
            if (sample.section(kind) != null) {
                typed.put(kind, sample.section(kind));
            }
        });
        return DraftFacts.of(new CallKey(2025, Action.KA210, 1), ApplicationContent.of(typed, new Country("BE")), Field.YOUTH,
                Instant.parse("2025-03-01T09:00:00Z"));
    }
}

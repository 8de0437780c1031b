package eu.inclusion.pathway.call;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A call as it was opened: in which fields, until when, and for whom. */
class CallTest {

    private static final Instant OPENS = Instant.parse("2024-12-01T08:00:00Z");
    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode EPOS = new AgencyCode("BE02");

    private final RuleSet rules = RuleSets.shipped().find(2025, Action.KA210).orElseThrow();

    @Test
    void oneAppliesFromTheMomentItOpensUntilTheLastSecondOfItsOwnDeadline() {
        Instant extended = Instant.parse("2025-03-07T11:00:00Z");
        Call call = CallPlan.of(rules, 1, OPENS).closing(new CallDeadline(extended, "Notice of the Commission", true)).judgedBy(rules);

        assertThat(call.openAt(OPENS.minusMillis(1))).isFalse();
        assertThat(call.openAt(OPENS)).isTrue();
        assertThat(call.openAt(extended.plusMillis(999))).isTrue();
        assertThat(call.openAt(extended.plusSeconds(1))).isFalse();
        assertThat(call.round().deadline().source()).isEqualTo("Notice of the Commission");
        assertThat(call.rules().round(2)).isEqualTo(rules.round(2));
    }

    @Test
    void itsRulesOfferOnlyTheFieldsInWhichItWasOpened() {
        CallPlan whole = CallPlan.of(rules, 1, OPENS);
        Call call = new CallPlan(2025, Action.KA210, 1, 1, Set.of(Field.YOUTH), OPENS, whole.deadline(), Map.of()).judgedBy(rules);

        assertThat(call.fields()).containsExactly(Field.YOUTH);
        assertThat(call.rules().fields().value()).containsExactly(Field.YOUTH);
    }

    @Test
    void anAgencyTakesPartInAnOptionalRoundOnlyWhenItSaidSo() {
        Call second = CallPlan.of(rules, 2, OPENS).withAgencies(Map.of(JINT, true, EPOS, false)).judgedBy(rules);

        assertThat(second.takesPart(JINT)).isEqualTo(TakesPart.YES);
        assertThat(second.takesPart(EPOS)).isEqualTo(TakesPart.NO);
        assertThat(second.takesPart(new AgencyCode("NL02"))).isEqualTo(TakesPart.UNKNOWN);
    }

    @Test
    void everyAgencyTakesPartInARoundThatIsNotOptional() {
        assertThat(SampleCalls.call(2025, Action.KA210, 1).takesPart(EPOS)).isEqualTo(TakesPart.YES);
    }
}

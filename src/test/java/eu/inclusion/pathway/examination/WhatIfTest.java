package eu.inclusion.pathway.examination;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.intake.ReceivedInCall;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counts as a change when an application is held against other rules. */
class WhatIfTest {

    private static final ReceivedInCall.Line LINE = new ReceivedInCall.Line(
            UUID.randomUUID(), GrantApplicationId.random(), 1, "KA210-YOU-1A2B3C4D", "Everybody on board", Field.YOUTH, Instant.EPOCH, "Jeugdhuis", new Country("BE"),
            new ReceivedInCall.Standing(ApplicationStatus.SUBMITTED, null));
    private static final Finding LONG = Finding.notEligible("duration", "too-long", "Guide", 36, 24);
    private static final Finding LONGER = Finding.notEligible("duration", "too-long", "Guide", 36, 30);
    private static final Finding LONG_FOR_A_PERSON = Finding.needsHuman("duration", "too-long", "Guide", 36, 24);

    @Test
    void anotherOutcomeIsTheLargestChange() {
        WhatIfLine line = line(List.of(), List.of(LONG));

        assertThat(line.change()).isEqualTo(WhatIfLine.Change.OUTCOME);
        assertThat(line.appeared()).containsExactly(LONG);
        assertThat(line.disappeared()).isEmpty();
    }

    @Test
    void theSameFindingWithAnotherFigureIsNone() {
        assertThat(line(List.of(LONG), List.of(LONGER)).change()).isEqualTo(WhatIfLine.Change.NOTHING);
    }

    @Test
    void theSameSentenceThatWeighsMoreIsOne() {
        WhatIfLine line = line(List.of(LONG_FOR_A_PERSON), List.of(LONG));

        assertThat(line.appeared()).containsExactly(LONG);
        assertThat(line.disappeared()).containsExactly(LONG_FOR_A_PERSON);
    }

    @Test
    void theSameSentenceAboutAnotherOrganisationIsOne() {
        Finding first = Finding.notEligible("partner", "country", "Guide", new Who(1, "A"));
        Finding second = Finding.notEligible("partner", "country", "Guide", new Who(2, "B"));

        assertThat(line(List.of(first), List.of(second)).change()).isEqualTo(WhatIfLine.Change.FINDINGS);
    }

    private static WhatIfLine line(List<Finding> before, List<Finding> after) {
        return WhatIfLine.of(LINE, EligibilityReport.of(before), EligibilityReport.of(after));
    }
}

package eu.inclusion.pathway.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Waivers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to an officer once an organisation has corrected what it was asked to correct. */
class DiscretionTest {

    private final Discretion discretion = new Discretion(Waivers.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"duration", "start-date", "budget", "summary", "accession-forms", "organisation-id"})
    void aSlipOfThePenMayHaveBeenCorrected(String rule) {
        assertThat(choices(rule, true)).containsExactly(Judgement.NOT_MET, Judgement.CORRECTED);
        assertThat(choices(rule, false)).containsExactly(Judgement.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sanctions", "minimum-consortium", "partner-country", "applicant-country", "deadline", "round-cap",
            "national-agency-host", "excluded-body", "informal-group", "lump-sum"})
    void whoTakesPartForHowMuchAndWhenItCameIsNoSlipOfThePen(String rule) {
        assertThat(choices(rule, true)).containsExactly(Judgement.NOT_MET);
    }

    @Test
    void aMissingAccessionFormFollowsAndNeverRejects() {
        FindingOnRecord missing = new FindingOnRecord("accession-forms", Outcome.NEEDS_HUMAN, "One.", "Een.", "guide", Stage.ADMISSIBILITY,
                "accession-forms.to-follow", null);

        assertThat(choices(missing, false)).containsExactly(Judgement.MET, Judgement.MAY_FOLLOW);
        assertThat(Judgement.MAY_FOLLOW.settles()).isTrue();
    }

    private List<Judgement> choices(String rule, boolean corrected) {
        return choices(new FindingOnRecord(rule, Outcome.NOT_ELIGIBLE, "No.", "Nee.", "guide", Stage.ELIGIBILITY, rule + ".some", null), corrected);
    }

    private List<Judgement> choices(FindingOnRecord broken, boolean corrected) {
        Instant now = Instant.parse("2025-04-01T10:00:00Z");
        EligibilityFile file = EligibilityFile.begin(new GrantApplicationId(UUID.randomUUID()), now).checked(Stage.ELIGIBILITY, List.of(broken), now);
        return discretion.on(broken, file, corrected);
    }
}

package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.eligibility.RuleNature;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.programme.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an officer may decide on a finding. What the rules leave to a person is judged; what they refuse is confirmed, unless it was a
 * clerical error that the organisation corrected when asked; what may be waived is waived by two people and in no other way. A
 * partner of a country outside the programme without essential added value is taken out, and the project goes on. An accession form that
 * is missing never rejects: it follows when the agreement is signed at the latest. Programme Guide 2025, Part B, pp. 247-264, and Part C,
 * pp. 441-460.
 */
@Component
class Discretion {

    private final Waivers waivers;

    Discretion(Waivers waivers) {
        this.waivers = waivers;
    }

    /** The decisions to choose from. */
    List<Judgement> on(FindingOnRecord finding, EligibilityFile file, boolean corrected) {
        List<Judgement> choices = new ArrayList<>();
        boolean waivable = waivers.of(finding.code()).isPresent();
        if (finding.outcome() == Outcome.NEEDS_HUMAN && !waivable) {
            choices.add(Judgement.MET);
        }
        choices.add(otherwise(finding));
        if (finding.outcome() == Outcome.NOT_ELIGIBLE && corrected && RuleNature.isOfClericalErrors(finding.rule())) {
            choices.add(Judgement.CORRECTED);
        }
        boolean refused = file.ruling(finding).map(Ruling::judgement).filter(Judgement.WAIVER_REFUSED::equals).isPresent();
        if (waivable && !refused) {
            choices.add(Judgement.WAIVER_PROPOSED);
        }
        return List.copyOf(choices);
    }

    /** What an officer decides who does not find the condition met. */
    private static Judgement otherwise(FindingOnRecord finding) {
        if (finding.code().startsWith(Finding.ADDED_VALUE)) {
            return Judgement.PARTNER_STRUCK;
        }
        return finding.code().equals(RuleNature.FORM_TO_FOLLOW) ? Judgement.MAY_FOLLOW : Judgement.NOT_MET;
    }

    /** When the finding may be waived. */
    Optional<Waivers.Waiver> waiver(FindingOnRecord finding) {
        return waivers.of(finding.code());
    }
}

package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What an officer may decide on a finding. What the rules leave to a person is judged; what they refuse is confirmed, unless it was a
 * clerical error that the organisation corrected when asked; what may be waived is waived by two people and in no other way. A
 * partner of a country outside the programme without essential added value is taken out, and the project goes on. Programme Guide
 * 2025, Part B, pp. 247-264, and Part C, pp. 441-459.
 */
@Component
class Discretion {

    /** How the codes begin of what is found of a partner that comes on top of the minimum. */
    private static final String ADDED_VALUE = PartnersOutsideProgramme.CODE + ".added-value";

    /**
     * The rules that a slip of the pen or a paper left out can break, without the application being another one. Who takes part, from
     * where, for how much and when it came is no clerical error. Which they are is our reading of Part C, pp. 441-459.
     */
    private static final Set<String> CLERICAL = Set.of(AccessionForms.CODE, ActivitiesAtVenues.CODE, ActivitiesInTime.CODE,
            AnnexesWithinLimits.CODE, ApplicantEstablishedTwoYears.CODE, BudgetAddsUp.CODE, DeclarationOnHonour.CODE,
            KnownOrganisationTypes.CODE, ManagementShare.CODE, OrganisationIds.CODE, OrganisationsOnce.CODE, ProjectDuration.CODE,
            StartInWindow.CODE, SummaryInEnglish.CODE, UniversitiesHoldCharter.CODE);

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
        choices.add(finding.code().startsWith(ADDED_VALUE) ? Judgement.PARTNER_STRUCK : Judgement.NOT_MET);
        if (finding.outcome() == Outcome.NOT_ELIGIBLE && corrected && CLERICAL.contains(finding.rule())) {
            choices.add(Judgement.CORRECTED);
        }
        boolean refused = file.ruling(finding).map(Ruling::judgement).filter(Judgement.WAIVER_REFUSED::equals).isPresent();
        if (waivable && !refused) {
            choices.add(Judgement.WAIVER_PROPOSED);
        }
        return List.copyOf(choices);
    }

    /** When the finding may be waived. */
    Optional<Waivers.Waiver> waiver(FindingOnRecord finding) {
        return waivers.of(finding.code());
    }
}

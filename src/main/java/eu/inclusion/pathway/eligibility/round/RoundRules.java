package eu.inclusion.pathway.eligibility.round;

import eu.inclusion.pathway.finding.EligibilityRule;
import java.util.List;
import java.util.Set;

/** The rules on an application among the others of its round: how many there may be, and that each is another one. */
public final class RoundRules {

    /** Those on how it was handed in. */
    public static final Set<String> ADMISSIBILITY = Set.of(ConsortiumOnce.CODE, OriginalContent.CODE);

    private RoundRules() {
    }

    /** Those of a call, in the order in which an applicant reads them. */
    public static List<EligibilityRule> ofTheCall() {
        return List.of(new RoundCaps(), new ConsortiumOnce(), new OriginalContent());
    }
}

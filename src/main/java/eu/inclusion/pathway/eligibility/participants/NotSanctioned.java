package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.SanctionsList;
import java.util.List;

/**
 * Whom restrictive measures of the European Union list takes no part in any capacity, associated partners too. The same OID is the
 * same body; a name alone can be somebody else's, so a person looks. Programme Guide 2025, Part C, pp. 441-459.
 */
class NotSanctioned implements EligibilityRule {

    static final String CODE = "sanctions";

    private final SanctionsList sanctions;

    NotSanctioned(SanctionsList sanctions) {
        this.sanctions = sanctions;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        return application.participants()
                .flatMap(body -> sanctions.find(body.facts().oid(), body.facts().name()).map(match -> found(body, match)).stream())
                .toList();
    }

    private static Finding found(Participant body, SanctionsList.Match match) {
        return match.sure() ? Finding.notEligible(CODE, "listed", match.source(), body.who(), match.listed())
                : Finding.needsHuman(CODE, "same-name", match.source(), body.who(), match.listed());
    }
}

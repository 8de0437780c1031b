package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityNote;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.Optional;

/**
 * Who shows what it has done before, so that its operational capacity can be judged: an applicant that asks for more than EUR 60 000 lists
 * its publications on the subject, if any, and all its earlier and current projects on it. Programme Guide 2025, pp. 448-451. Never a
 * matter of eligibility.
 */
final class RecordToShow {

    static final String CODE = "track-record";

    private RecordToShow() {
    }

    static Optional<EligibilityNote> of(ApplicationFacts application, RuleSet rules) {
        RuleSet.Selection selection = rules.selection();
        Integer grant = application.lumpSumEur();
        return selection == null || grant == null || grant <= selection.accountsAboveEur().value() ? Optional.empty()
                : Optional.of(EligibilityNote.of(CODE, "needed", selection.accountsAboveEur().source(), new Euro(selection.accountsAboveEur().value())));
    }
}

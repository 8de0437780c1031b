package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityNote;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who shows its accounts so that its financial capacity can be judged: an applicant that asks for more than EUR 60 000 and is no public
 * body, no international organisation and does not live mostly on public money. Programme Guide 2025, pp. 448-451. Never a matter of
 * eligibility: an agency asks for them later.
 */
final class AccountsToShow {

    static final String CODE = "accounts";
    private static final Set<OrganisationType> EXEMPT = EnumSet.of(
            OrganisationType.PUBLIC_BODY, OrganisationType.SCHOOL_AUTHORITY, OrganisationType.INTERNATIONAL_ORGANISATION);

    private AccountsToShow() {
    }

    static Optional<EligibilityNote> of(ApplicationFacts application, RuleSet rules) {
        RuleSet.Selection selection = rules.selection();
        Integer grant = application.lumpSumEur();
        if (selection == null || grant == null || grant <= selection.accountsAboveEur().value()) {
            return Optional.empty();
        }
        Euro above = new Euro(selection.accountsAboveEur().value());
        String source = selection.accountsAboveEur().source();
        OrganisationFacts applicant = application.theApplicant();
        if (applicant.type() != null && EXEMPT.contains(applicant.type()) || Boolean.TRUE.equals(applicant.mostlyPublicMoney())) {
            return Optional.empty();
        }
        return Optional.of(Boolean.FALSE.equals(applicant.mostlyPublicMoney())
                ? EligibilityNote.of(CODE, "needed", source, above) : EligibilityNote.of(CODE, "unless-public", source, above));
    }
}

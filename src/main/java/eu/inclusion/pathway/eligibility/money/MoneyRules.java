package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityNote;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules on the grant that is asked for and on what it is spent on. */
public final class MoneyRules {

    /** Those that a slip of the pen can break. */
    public static final Set<String> CLERICAL = Set.of(BudgetAddsUp.CODE, ManagementShare.CODE);

    private MoneyRules() {
    }

    /** Those of a call, in the order in which an applicant reads them. */
    public static List<EligibilityRule> ofTheCall() {
        return List.of(new LumpSumOffered(), new GrantWithinCeiling(), new BudgetAddsUp(), new ManagementShare());
    }

    /** What is good to know besides, and decides nothing. */
    public static List<EligibilityNote> notes(ApplicationFacts application, RuleSet rules) {
        return Stream.of(AccountsToShow.of(application, rules), RecordToShow.of(application, rules)).flatMap(Optional::stream).toList();
    }
}

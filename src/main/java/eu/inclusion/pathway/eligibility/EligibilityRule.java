package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/** One criterion of a call. Silent when it is met; unknown facts need a human. */
interface EligibilityRule {

    List<Finding> check(ApplicationFacts application, RuleSet rules);
}

package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/** One criterion of a call. Silent when it is met; unknown facts need a human. */
public interface EligibilityRule {

    List<Finding> check(ApplicationFacts application, RuleSet rules);
}

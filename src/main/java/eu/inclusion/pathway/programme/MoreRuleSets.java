package eu.inclusion.pathway.programme;

import java.util.List;

/** Rule sets besides those of the files; only the demo has some, for calls that it invents so that one is always open. */
public interface MoreRuleSets {

    List<RuleSet> besides(RuleSets read);
}

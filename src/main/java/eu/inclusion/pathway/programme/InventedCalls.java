package eu.inclusion.pathway.programme;

import java.util.List;

/** Calls besides those of the files; only the demo has some, made after a real one, so that a deadline always lies ahead. */
public interface InventedCalls {

    List<RuleSet> ruleSets(RuleSets read);

    /** The call year after which they are made; its priorities hold in them too. */
    int modelYear();

    /** The last call year that is invented. */
    int lastYear();
}

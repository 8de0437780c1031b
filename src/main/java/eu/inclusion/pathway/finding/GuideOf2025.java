package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;

/** What the Programme Guide 2025 says without a number of its own: confirmed for that call, and for no other. */
public final class GuideOf2025 {

    private static final int CALL = 2025;

    private GuideOf2025() {
    }

    public static Sourced<Boolean> says(String where, RuleSet rules) {
        boolean confirmed = rules.callYear() == CALL;
        return new Sourced<>(true, "Programme Guide 2025, " + where + (confirmed ? "" : "; for call " + rules.callYear()), confirmed);
    }
}

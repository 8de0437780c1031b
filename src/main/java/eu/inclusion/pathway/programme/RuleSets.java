package eu.inclusion.pathway.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule sets of each call year and action, read from {@code programme/rules/<year>-<action>.yaml}. */
public final class RuleSets {

    private final Map<Key, RuleSet> byCall = new HashMap<>();

    RuleSets(List<RuleSet> ruleSets) {
        for (RuleSet rules : ruleSets) {
            if (byCall.put(new Key(rules.callYear(), rules.action()), rules) != null) {
                throw new ProgrammeDataInconsistent("rules", rules.action() + " has two rule sets for call " + rules.callYear());
            }
        }
    }

    /** The rule sets as this version ships them, for use without the application. */
    public static RuleSets shipped() {
        return RuleSetFiles.read(ProgrammeFiles.shipped());
    }

    /** The rules of an action in a call year; none when we do not have them, and then a person must judge. */
    public Optional<RuleSet> find(int callYear, Action action) {
        return Optional.ofNullable(byCall.get(new Key(callYear, action)));
    }

    /** All of them, by year and action. */
    public List<RuleSet> all() {
        return byCall.values().stream()
                .sorted(Comparator.comparingInt(RuleSet::callYear).thenComparing(RuleSet::action))
                .toList();
    }

    private record Key(int callYear, Action action) {
    }
}

package eu.inclusion.pathway.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The rule sets of each call year and action in all their versions, read from {@code programme/rules/}. */
public final class RuleSets {

    private final Map<Key, NavigableMap<Integer, RuleSet>> byCall = new TreeMap<>();

    RuleSets(List<RuleSet> ruleSets) {
        for (RuleSet rules : ruleSets) {
            Key key = new Key(rules.callYear(), rules.action());
            if (byCall.computeIfAbsent(key, call -> new TreeMap<>()).put(rules.version(), rules) != null) {
                throw new ProgrammeDataInconsistent("rules", rules.action() + " has two rule sets of version " + rules.version()
                        + " for call " + rules.callYear());
            }
        }
    }

    /** The rule sets as this version ships them, for use without the application. */
    public static RuleSets shipped() {
        return RuleSetFiles.read(ProgrammeFiles.shipped());
    }

    /** The latest rules of an action in a call year; none when we do not have them, and then a person must judge. */
    public Optional<RuleSet> find(int callYear, Action action) {
        return Optional.ofNullable(byCall.get(new Key(callYear, action))).map(versions -> versions.lastEntry().getValue());
    }

    /** One version of them: what a call was opened with. */
    public Optional<RuleSet> find(int callYear, Action action, int version) {
        return Optional.ofNullable(byCall.get(new Key(callYear, action))).map(versions -> versions.get(version));
    }

    /** Every version of all of them, by year, action and version. */
    public List<RuleSet> all() {
        return byCall.values().stream().map(NavigableMap::values).flatMap(Collection::stream).toList();
    }

    /** The latest version of each, by year and action. */
    public List<RuleSet> latest() {
        return byCall.values().stream().map(versions -> versions.lastEntry().getValue()).toList();
    }

    /** The call years and actions that have rules. */
    public List<Key> known() {
        return List.copyOf(byCall.keySet());
    }

    /** A call year and an action that have rules. */
    public record Key(int callYear, Action action) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparingInt(Key::callYear).thenComparing(Key::action).compare(this, other);
        }
    }
}

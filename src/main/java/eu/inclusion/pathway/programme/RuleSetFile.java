package eu.inclusion.pathway.programme;

import eu.inclusion.pathway.programme.RuleSet.Annexes;
import eu.inclusion.pathway.programme.RuleSet.Award;
import eu.inclusion.pathway.programme.RuleSet.Caps;
import eu.inclusion.pathway.programme.RuleSet.Choices;
import eu.inclusion.pathway.programme.RuleSet.Consortium;
import eu.inclusion.pathway.programme.RuleSet.Project;
import eu.inclusion.pathway.programme.RuleSet.Selection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of {@code rules/} as people write it, {@code <year>-<action>.yaml} or {@code <year>-<action>-v<version>.yaml}. */
record RuleSetFile(
        int callYear,
        Action action,
        @Nullable Integer version,
        Sourced<Set<Field>> fields,
        Consortium consortium,
        Project project,
        List<Round> rounds,
        Caps caps,
        Award award,
        @Nullable Annexes annexes,
        @Nullable Choices choices,
        @Nullable Selection selection) {

    /** How the file must be called; a version that is not said is the first. */
    String name() {
        int number = version == null ? 1 : version;
        return callYear + "-" + action + (number == 1 ? "" : "-v" + number) + ".yaml";
    }

    RuleSet rules() {
        return new RuleSet(callYear, action, version == null ? 1 : version, fields, consortium, project, rounds, caps, award,
                annexes, choices, selection);
    }
}

package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.eligibility.money.MoneyRules;
import eu.inclusion.pathway.eligibility.papers.PaperRules;
import eu.inclusion.pathway.eligibility.participants.ParticipantRules;
import eu.inclusion.pathway.eligibility.project.ProjectRules;
import eu.inclusion.pathway.eligibility.round.RoundRules;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of what nature the rules are that are known by name to those who work with what was found. */
public final class RuleNature {

    /** The rule that an application arrives in time. */
    public static final String DEADLINE = ProjectRules.DEADLINE;

    /** The rule that there are enough organisations from enough countries. */
    public static final String MINIMUM_CONSORTIUM = ParticipantRules.MINIMUM_CONSORTIUM;

    /** The finding that accession forms are missing, which can follow. */
    public static final String FORM_TO_FOLLOW = PaperRules.FORM_TO_FOLLOW;

    private static final Set<String> ADMISSIBILITY = all(Set.of(KnownCall.CODE), ProjectRules.ADMISSIBILITY, ParticipantRules.ADMISSIBILITY,
            PaperRules.ADMISSIBILITY, RoundRules.ADMISSIBILITY);

    private static final Set<String> CLERICAL =
            all(ProjectRules.CLERICAL, ParticipantRules.CLERICAL, MoneyRules.CLERICAL, PaperRules.CLERICAL);

    private RuleNature() {
    }

    /** Whether it asks how the application was handed in, and not what is in it. Programme Guide 2025, Part C, pp. 458-463. */
    public static boolean isOfAdmissibility(String rule) {
        return ADMISSIBILITY.contains(rule);
    }

    /**
     * Whether a slip of the pen or a paper left out can break it, without the application being another one. Who takes part, from
     * where, for how much and when it came is no clerical error. Which they are is our reading of Part C, pp. 441-459.
     */
    public static boolean isOfClericalErrors(String rule) {
        return CLERICAL.contains(rule);
    }

    @SafeVarargs
    private static Set<String> all(Set<String>... several) {
        return Stream.of(several).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}

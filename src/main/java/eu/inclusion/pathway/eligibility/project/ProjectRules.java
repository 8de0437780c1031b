package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.GeneralRule;
import eu.inclusion.pathway.programme.Priorities;
import java.util.List;
import java.util.Set;

/** The rules on the project itself: its field and priorities, its round, when it starts, how long it lasts, what is done where. */
public final class ProjectRules {

    /** The rule that an application arrives in time. */
    public static final String DEADLINE = SubmittedInTime.CODE;

    /** Those on how it was handed in. */
    public static final Set<String> ADMISSIBILITY = Set.of(SubmittedInTime.CODE, ManagedByAgencies.CODE);

    /** Those that a slip of the pen can break. */
    public static final Set<String> CLERICAL =
            Set.of(ActivitiesAtVenues.CODE, ActivitiesInTime.CODE, ProjectDuration.CODE, StartInWindow.CODE);

    private ProjectRules() {
    }

    /** Those that hold in every call. */
    public static List<GeneralRule> always() {
        return List.of(new ManagedByAgencies());
    }

    /** Those of a call, in the order in which an applicant reads them. */
    public static List<EligibilityRule> ofTheCall(Priorities priorities) {
        return List.of(new FieldOffered(), new ProjectTypeOffered(), new PriorityChosen(priorities), new ChoicesWithinLimits(),
                new SubmittedInTime(), new StartInWindow(), new ProjectDuration(), new ActivitiesInTime(), new ActivitiesAtVenues());
    }
}

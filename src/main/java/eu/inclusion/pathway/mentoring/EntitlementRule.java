package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.organisation.ExperienceRule;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import eu.inclusion.pathway.programme.ActionType;
import eu.inclusion.pathway.programme.ActionTypes;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who gets tailor-made support: first-time applicants in that kind of project, organisations with only one such project approved,
 * and those that work with a special target group; everyone else gets technical help. JINT's published rule
 * (europeansolidaritycorps.be, organisations). First-time applicant as in the Programme Guide 2025, pp. 465-472; a special target
 * group is one of its eight groups with fewer opportunities. The kind of project is that of KA210 and KA220, to which a path leads.
 */
@Component
public class EntitlementRule {

    private static final String KIND_OF_PROJECT = "KA210";

    private final ExperienceRule experience;
    private final ActionTypes types;

    public EntitlementRule(ExperienceRule experience, ActionTypes types) {
        this.experience = experience;
        this.types = types;
    }

    /** The entitlement of an organisation with these projects behind it, which works with these groups. */
    public Entitlement of(Collection<PastSupport> past, Set<FewerOpportunitiesGroup> groups, LocalDate day) {
        Set<EntitlementGround> grounds = EnumSet.noneOf(EntitlementGround.class);
        ActionType kind = types.of(KIND_OF_PROJECT).get(0);
        if (experience.status(kind, past, day).compareTo(ExperienceStatus.FIRST_TIME_APPLICANT) <= 0) {
            grounds.add(EntitlementGround.FIRST_TIME_APPLICANT);
        }
        if (ownProjects(kind, past, day) == 1) {
            grounds.add(EntitlementGround.ONE_PROJECT_APPROVED);
        }
        if (!groups.isEmpty()) {
            grounds.add(EntitlementGround.SPECIAL_TARGET_GROUP);
        }
        return new Entitlement(grounds);
    }

    private static long ownProjects(ActionType kind, Collection<PastSupport> past, LocalDate day) {
        return past.stream().filter(one -> one.role() == SupportRole.COORDINATOR && kind.actions().contains(one.actionType())
                && one.year() <= day.getYear()).count();
    }
}

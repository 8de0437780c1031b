package eu.inclusion.pathway.organisation;

import eu.inclusion.pathway.programme.ActionType;
import eu.inclusion.pathway.programme.ActionTypes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Computes newcomer, first-time applicant and less experienced organisation, per type of action at a day. Programme Guide 2025,
 * pp. 465-472.
 */
@Component
public class ExperienceRule {

    private static final int WINDOW_YEARS = 7;
    private static final int LESS_EXPERIENCED_AT_MOST = 2;

    private final ActionTypes types;

    public ExperienceRule(ActionTypes types) {
        this.types = types;
    }

    /** The experience in every type of action that we know. */
    public Set<Experience> of(Collection<PastSupport> past, LocalDate day) {
        return types.all().stream().map(type -> new Experience(type.code(), status(type, past, day), day)).collect(Collectors.toSet());
    }

    /** The experience in one type of action. */
    public ExperienceStatus status(ActionType type, Collection<PastSupport> past, LocalDate day) {
        List<PastSupport> ever = past.stream()
                .filter(one -> type.actions().contains(one.actionType()) && one.year() <= day.getYear()).toList();
        List<PastSupport> recent = ever.stream().filter(one -> isRecent(one, day)).toList();
        if (ever.isEmpty()) {
            return ExperienceStatus.NEWCOMER;
        }
        if (recent.stream().noneMatch(one -> one.role() == SupportRole.COORDINATOR)) {
            return ExperienceStatus.FIRST_TIME_APPLICANT;
        }
        return recent.size() <= LESS_EXPERIENCED_AT_MOST ? ExperienceStatus.LESS_EXPERIENCED : ExperienceStatus.EXPERIENCED;
    }

    /** Only the year is known: a project counts as long as a part of its year lies in the window, so that nobody is favoured wrongly. */
    private static boolean isRecent(PastSupport one, LocalDate day) {
        return one.year() >= day.minusYears(WINDOW_YEARS).getYear();
    }
}

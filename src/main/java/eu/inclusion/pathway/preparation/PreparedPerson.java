package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person who comes, as the venue must know it.
 *
 * @param participation of the person's organisation
 * @param needs what was chosen, as {@link AccessNeed}
 * @param other what else was said of needs
 * @param accompaniedBy the adult who comes along, for those under 18
 */
public record PreparedPerson(EventPersonId id, String name, boolean companion, ParticipationId participation, String organisation,
        AgencyCode agency, PreparationStanding standing, Set<AccessNeed> needs, @Nullable String other, Set<Diet> diets,
        @Nullable String dietText, @Nullable String medicalSupport, @Nullable String accompaniedBy, Journey journey, boolean photos) {
}

package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * A version of an application was received, and it counts from now on.
 *
 * @param agency          whose case it is from now on
 * @param outsideAgencies whether no National Agency can take it, so that the path's agency only says where to go
 * @param version         which version of the application it is: 1, 2, …
 * @param late            whether it came after the deadline
 * @param before          the case of the version that stood until now; none when none stood
 */
public record GrantApplicationSubmitted(GrantApplicationId applicationId, String reference, OrganisationId organisationId,
        PathLink path, AgencyCode agency, boolean outsideAgencies, int version, boolean late, @Nullable CaseInHand before) {

    /** Under which reference an agency has an application in hand. */
    public record CaseInHand(String reference, AgencyCode agency) {
    }

    /** Whether a case begins with it: the first version, one for another agency or field, and one after a withdrawal. */
    public boolean beginsCase() {
        return !new CaseInHand(reference, agency).equals(before);
    }

    /** Whether it takes the place of another case, which ends with it. */
    public boolean replacesCase() {
        return before != null && beginsCase();
    }
}

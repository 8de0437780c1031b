package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody was invited to write a draft with the applicant.
 *
 * @param applicant name of the organisation that applies
 * @param until     from when on the invitation does not hold any more
 */
public record CoEditorInvited(GrantApplicationId applicationId, UUID coEditor, String email, String name, Locale language,
        String applicant, AgencyCode agency, Instant until) {
}

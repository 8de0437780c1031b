package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was received: the proof for the organisation and the ground on which the agency works. It never changes.
 *
 * @param reference   the form's id, for example KA210-YOU-1A2B3C4D; the case's reference from now on
 * @param receivedAt  the server's moment of receipt
 * @param late        whether that was after the deadline
 * @param fingerprint SHA-256 of the canonical text of all sections, in hexadecimal
 * @param agency      the National Agency responsible by field, country and community; none where there is none
 * @param caseAgency  whose case it is: the responsible agency, or the path's where no National Agency is responsible
 */
@Table("submission")
public record Submission(
        @Id UUID id,
        @Version @Nullable Integer version,
        GrantApplicationId applicationId,
        String reference,
        Instant receivedAt,
        boolean late,
        String submittedBy,
        String fingerprint,
        String title,
        Field field,
        ManagedBy managedBy,
        Country country,
        @Nullable Community community,
        @Nullable AgencyCode agency,
        AgencyCode caseAgency,
        RouteReason routeReason) {

    /** Whether no National Agency can take it: it belongs to EACEA. */
    public boolean isOutsideAgencies() {
        return managedBy == ManagedBy.EACEA;
    }
}

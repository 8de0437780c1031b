package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.RouteReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One version of an application as it was received: the proof for the organisation and the ground on which the agency works. It
 * never changes; who wants to change something sends a new version.
 *
 * @param number      which version of the application it is: 1, 2, …
 * @param reference   the form's id, for example KA210-YOU-1A2B3C4D; the case's reference from now on
 * @param receivedAt  the server's moment of receipt
 * @param late        whether that was after the deadline; worked out anew when the deadline is moved
 * @param fingerprint SHA-256 of the canonical text of all sections, in hexadecimal
 * @param agency      the National Agency responsible by field, country and community; none where there is none
 * @param caseAgency  whose case it is: the responsible agency, or the path's where no National Agency is responsible
 * @param stamp       SHA-256 of the draft's stamp, by which a retry is known; nothing where it was received before there were versions
 * @param consortiumKey SHA-256 of the sorted OIDs of all organisations; nothing where one of them is not known
 */
@Table("submission")
public record Submission(
        @Id UUID id,
        @Version @Nullable Integer version,
        GrantApplicationId applicationId,
        int number,
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
        RouteReason routeReason,
        @Nullable String stamp,
        @Nullable String consortiumKey) {

    /** Under which reference which agency has it in hand. */
    public GrantApplicationSubmitted.CaseInHand caseInHand() {
        return new GrantApplicationSubmitted.CaseInHand(reference, caseAgency);
    }

    /** Whether no National Agency can take it: it belongs to EACEA. */
    public boolean isOutsideAgencies() {
        return managedBy == ManagedBy.EACEA;
    }
}

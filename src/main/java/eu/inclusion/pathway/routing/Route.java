package eu.inclusion.pathway.routing;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an application goes: its field and who manages it.
 *
 * @param country  where the applicant is established
 * @param agency   the National Agency; none when EACEA manages the field or the reason says what is missing
 */
public record Route(
        Country country,
        @Nullable Community community,
        int callYear,
        Field field,
        ManagedBy managedBy,
        @Nullable NationalAgency agency,
        RouteReason reason) {

    /** The National Agency that gets the case, where there is one. */
    public Optional<NationalAgency> nationalAgency() {
        return Optional.ofNullable(agency);
    }

    /** Whether the applicant's language community must be asked for first. */
    public boolean communityNeeded() {
        return reason == RouteReason.COMMUNITY_NEEDED;
    }
}

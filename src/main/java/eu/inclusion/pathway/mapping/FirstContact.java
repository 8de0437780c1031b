package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.OrganisationDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an organisation when an agency hears of it.
 *
 * @param mayBeInvited whether it agreed to be written to
 * @param remarks what else is worth knowing
 */
public record FirstContact(
        OrganisationDetails organisation,
        ContactSource source,
        @Nullable LocalDate contactedOn,
        @Nullable ContactChannel channel,
        ContactResponse response,
        boolean mayBeInvited,
        MappingProfile profile,
        @Nullable String remarks) {
}

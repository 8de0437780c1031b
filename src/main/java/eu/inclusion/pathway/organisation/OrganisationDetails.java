package eu.inclusion.pathway.organisation;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of an organisation when it is registered: by itself, by an officer or by a row of a mapping list. */
public record OrganisationDetails(
        String name,
        @Nullable String legalForm,
        @Nullable Oid oid,
        Country country,
        @Nullable Community community,
        @Nullable String postcode,
        String place,
        @Nullable String website,
        @Nullable String umbrella,
        @Nullable LocalDate establishedOn,
        @Nullable ContactPerson contact) {
}

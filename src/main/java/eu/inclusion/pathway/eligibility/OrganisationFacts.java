package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation in an application; null is unknown.
 *
 * @param name       how the findings call it; without one they call it by its place in the consortium
 * @param oid        its OID as written, well-formed or not
 * @param associated whether it is an associated partner: contributes, but gets no funding and does not count
 * @param charter    whether it holds the Erasmus Charter for Higher Education (ECHE)
 */
public record OrganisationFacts(
        @Nullable String name,
        @Nullable String oid,
        @Nullable Country country,
        @Nullable LocalDate establishedOn,
        @Nullable OrganisationType type,
        boolean associated,
        @Nullable Boolean charter) {

    /** An organisation of which nothing is known yet. */
    public static OrganisationFacts unknown() {
        return new OrganisationFacts(null, null, null, null, null, false, null);
    }
}

package eu.inclusion.pathway.finding;

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
 * @param consent    whether it agreed that its OID is used; null was not asked
 * @param mostlyPublicMoney whether more than half of its revenue of the last two years was public money; null was not asked
 */
public record OrganisationFacts(
        @Nullable String name,
        @Nullable String oid,
        @Nullable Country country,
        @Nullable LocalDate establishedOn,
        @Nullable OrganisationType type,
        boolean associated,
        @Nullable Boolean charter,
        @Nullable Consent consent,
        @Nullable Boolean mostlyPublicMoney) {

    /** What an organisation says of the use of its OID; {@code NOT_GIVEN} is asked and not answered. */
    public enum Consent {
        NOT_GIVEN,
        GIVEN,
        REFUSED
    }

    /** An organisation of which no more was asked than the public check always asked. */
    public OrganisationFacts(@Nullable String name, @Nullable String oid, @Nullable Country country, @Nullable LocalDate establishedOn,
            @Nullable OrganisationType type, boolean associated, @Nullable Boolean charter) {
        this(name, oid, country, establishedOn, type, associated, charter, null, null);
    }

    /** The same, and whether it agreed that its OID is used. */
    public OrganisationFacts withConsent(@Nullable Boolean given) {
        Consent known = given == null ? null : given ? Consent.GIVEN : Consent.NOT_GIVEN;
        return new OrganisationFacts(name, oid, country, establishedOn, type, associated, charter, known, mostlyPublicMoney);
    }

    /** The same, which does not want that its OID is used. */
    public OrganisationFacts withRefusal() {
        return new OrganisationFacts(name, oid, country, establishedOn, type, associated, charter, Consent.REFUSED, mostlyPublicMoney);
    }

    /** The same, and whether it lives mostly on public money. */
    public OrganisationFacts withMostlyPublicMoney(@Nullable Boolean mostly) {
        return new OrganisationFacts(name, oid, country, establishedOn, type, associated, charter, consent, mostly);
    }

    /** An organisation of which nothing is known yet. */
    public static OrganisationFacts unknown() {
        return new OrganisationFacts(null, null, null, null, null, false, null);
    }
}

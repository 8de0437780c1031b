package eu.inclusion.pathway.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A National Agency: the body of a country that manages the programme's decentralised actions in some fields, in Belgium for
 * one language community.
 *
 * @param code      its code, also its tenant in the process engine
 * @param name      the body's own name, the same in every language
 * @param community the language community it serves, where the country has agencies by community
 * @param language  in which organisations are written to that have not said which they read: nl or en
 * @param fields    the fields it manages
 * @param funding   the calls it awards grants in; none for a body that only takes part in the Strategic Partnership
 * @param hosts     OIDs of the body itself, of the legal entity that hosts it, and of its affiliates, as far as they are known
 * @param confirmed whether code, body and fields were seen in a source and not only remembered
 * @param evidence  what kind of source that is
 * @param source    where it was read
 * @param contact   where the public finds it; none where we have read none
 */
public record NationalAgency(
        AgencyCode code,
        String name,
        Country country,
        @Nullable Community community,
        String language,
        Set<Field> fields,
        @Nullable CallYears funding,
        Set<Oid> hosts,
        boolean confirmed,
        Evidence evidence,
        String source,
        @Nullable AgencyContact contact) {

    public NationalAgency {
        fields = Set.copyOf(fields);
        hosts = Set.copyOf(hosts);
    }

    /** Whether the agency awards grants in a call year. */
    public boolean funds(int callYear) {
        return funding != null && funding.contains(callYear);
    }

    /** Whether an applicant of this community is this agency's; an agency without a community serves the whole country. */
    boolean serves(@Nullable Community applicant) {
        return community == null || community == applicant;
    }

    boolean overlaps(NationalAgency other) {
        boolean sameApplicants = country.equals(other.country)
                && (community == null || other.community == null || community == other.community);
        boolean sameFields = fields.stream().anyMatch(other.fields::contains);
        return sameApplicants && sameFields && funding != null && other.funding != null && funding.overlaps(other.funding);
    }
}

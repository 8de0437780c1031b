package eu.inclusion.pathway.judgement;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A partner that was taken out of an application, which goes on without it. Programme Guide 2025, Part B, pp. 247-264.
 *
 * @param version the version of the application it was taken out of
 * @param place   its place among the partners, from 1; true within one version only
 */
public record StruckPartner(int version, int place, @Nullable String oid, String name, @Nullable String country, String reason, String struckBy,
        Instant struckAt) {

    /** Whether this is the one that was taken out: by its OID, or by its name and country where one of both has none. */
    boolean is(PartnerStriking.Strikable partner) {
        if (oid != null && partner.oid() != null) {
            return oid.strip().equalsIgnoreCase(partner.oid().strip());
        }
        return name.strip().equalsIgnoreCase(partner.name().strip())
                && Objects.equals(country, partner.country() == null ? null : partner.country().code());
    }

    StruckPartner at(int otherVersion, int otherPlace) {
        return new StruckPartner(otherVersion, otherPlace, oid, name, country, reason, struckBy, struckAt);
    }
}

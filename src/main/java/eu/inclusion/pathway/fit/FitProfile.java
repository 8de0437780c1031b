package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself and its idea; null is not known yet.
 *
 * @param impact        where the project would change something
 * @param establishedOn since when the organisation legally exists
 * @param charter       whether a higher education institution holds its charter (ECHE)
 * @param partners      the others, as far as they are known; an empty list is none yet
 * @param lumpSum       the sum wanted, in euro
 * @param months        how long the project would last
 */
public record FitProfile(
        @Nullable String idea,
        @Nullable Impact impact,
        Country country,
        @Nullable Community community,
        OrganisationType type,
        @Nullable LocalDate establishedOn,
        @Nullable Boolean charter,
        @Nullable Background background,
        List<Partner> partners,
        @Nullable Integer lumpSum,
        @Nullable Integer months,
        @Nullable LocalDate start) {

    public FitProfile {
        partners = List.copyOf(partners);
    }

    /** A profile of which only this much is known. */
    public static FitProfile of(@Nullable Impact impact, Country country, @Nullable Community community, OrganisationType type) {
        return new FitProfile(null, impact, country, community, type, null, null, null, List.of(), null, null, null);
    }

    /** The same with what was said later. */
    public FitProfile with(@Nullable Impact where, Country country, @Nullable Community community, OrganisationType type) {
        return new FitProfile(idea, where, country, community, type, establishedOn, charter, background, partners, lumpSum, months, start);
    }

    /** How well the organisation knows the programme. */
    public enum Background {
        NEW,
        TOOK_PART,
        APPLIED
    }

    /**
     * An organisation that would take part.
     *
     * @param associated contributes without funding and does not count
     */
    public record Partner(Country country, @Nullable OrganisationType type, boolean associated) {
    }
}

package eu.inclusion.pathway.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a country stands to the programme in some calls.
 *
 * @param region    the region of the programme (1 to 14) of a country that is not associated, where it is known
 * @param linkedTo  the Member State that an overseas territory counts with. Programme Guide 2025, p. 34
 * @param excluded  kinds of organisation of the country that may not take part at all
 * @param notice    a notice that a person must hold organisations of the country against
 * @param calls     the calls in which this holds
 * @param confirmed whether it was seen in a source and is settled
 */
public record CountryStatus(
        Country country,
        Standing standing,
        @Nullable Integer region,
        @Nullable Country linkedTo,
        Set<OrganisationType> excluded,
        @Nullable String notice,
        CallYears calls,
        boolean confirmed,
        Evidence evidence,
        String source) {

    /** Whether organisations established there take part as from a Member State. */
    public boolean inProgramme() {
        return standing != Standing.NOT_ASSOCIATED;
    }

    /** The country that an organisation established here counts for in a consortium. */
    public Country countsAs() {
        return linkedTo == null ? country : linkedTo;
    }
}

package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.SampleCalls;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which agencies an organisation could apply to, and whether they open an optional round. */
class RoundOffersTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");

    private final RoundOffers offers = new RoundOffers(NationalAgencies.shipped(), Countries.shipped());

    @Test
    void aFlemishOrganisationCanApplyToItsAgencyForYouthAndToTheOneForEducation() {
        Call second = SampleCalls.call(2025, Action.KA210, 2);
        Call said = new Call(second.rules(), 2, second.opensAt(), Map.of(JINT, false));

        assertThat(of(said, "BE", Community.NL)).containsExactly(entry("BE02", TakesPart.UNKNOWN), entry("BE05", TakesPart.NO));
    }

    @Test
    void withoutACommunityOnlyTheAgencyOfThePathIsKnown() {
        assertThat(of(SampleCalls.call(2025, Action.KA210, 2), "BE", null)).containsExactly(entry("BE05", TakesPart.UNKNOWN));
    }

    @Test
    void everyAgencyOpensARoundThatIsNotOptional() {
        assertThat(of(SampleCalls.call(2025, Action.KA210, 1), "BE", Community.NL)).containsValues(TakesPart.YES, TakesPart.YES)
                .doesNotContainValue(TakesPart.UNKNOWN);
    }

    private Map<String, TakesPart> of(Call call, String country, Community community) {
        Organisation applicant = new Organisation(OrganisationId.random(), null, "Jeugdhuis", null, null, new Country(country), community, null,
                "Genk", null, null, null, "jeugdhuis", Instant.EPOCH, List.of());
        return offers.of(call, applicant, JINT).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().code().value(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}

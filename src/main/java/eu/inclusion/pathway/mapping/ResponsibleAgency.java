package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which agency maps an organisation: the one that manages youth where the organisation is. Programme Guide 2025, pp. 250 and 259. */
@Component
class ResponsibleAgency {

    private final NationalAgencies agencies;
    private final Clock clock;

    ResponsibleAgency(NationalAgencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The agency that answers for this organisation now. */
    NationalAgency of(OrganisationDetails organisation) {
        return of(organisation.country(), organisation.community());
    }

    NationalAgency of(Country country, @Nullable Community community) {
        if (community == null && agencies.needsCommunity(country)) {
            throw new CommunityMissing(country);
        }
        int year = ProgrammeTime.dayOf(clock.instant()).getYear();
        return agencies.responsibleFor(country, community, Field.YOUTH, year).orElseThrow(() -> new NoAgencyForYouth(country));
    }

    /** Refuses an organisation that is another agency's. */
    void expect(AgencyCode agency, OrganisationDetails organisation) {
        NationalAgency responsible = of(organisation);
        if (!responsible.code().equals(agency)) {
            throw new AnotherAgencyResponsible(responsible);
        }
    }
}

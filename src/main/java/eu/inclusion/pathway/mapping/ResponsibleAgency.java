package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.Organisation;
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

    /** The agency that answers for an organisation that we know: what the register knows of it counts, whoever says otherwise. */
    NationalAgency of(Organisation known, OrganisationDetails said) {
        return of(known.country(), known.community() == null ? said.community() : known.community());
    }

    /** Refuses an organisation that is another agency's. */
    void expect(AgencyCode agency, OrganisationDetails organisation) {
        require(agency, of(organisation));
    }

    /** Refuses an organisation that we know as another agency's. */
    void expect(AgencyCode agency, Organisation known, OrganisationDetails said) {
        require(agency, of(known, said));
    }

    private static void require(AgencyCode agency, NationalAgency responsible) {
        if (!responsible.code().equals(agency)) {
            throw new AnotherAgencyResponsible(responsible);
        }
    }
}

package eu.inclusion.pathway.routing;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Brings an application to the correct field and agency: the field by where the impact lies, the agency by the country in which
 * the applicant is established, its language community where the country has them, and the field. Programme Guide 2025, pp. 250
 * and 259.
 */
@Service
public class Routing {

    private final FieldDecision fields;
    private final NationalAgencies agencies;
    private final Countries countries;

    Routing(FieldDecision fields, NationalAgencies agencies, Countries countries) {
        this.fields = fields;
        this.agencies = agencies;
        this.countries = countries;
    }

    /** Routing with the agencies and countries as this version ships them, for use without the application. */
    public static Routing shipped(FieldDecision fields) {
        return new Routing(fields, NationalAgencies.shipped(), Countries.shipped());
    }

    public Route route(Country country, @Nullable Community community, Impact impact, int callYear) {
        DecidedField decided = fields.decide(impact, callYear);
        Country applicant = countries.status(country, callYear).countsAs();
        Optional<NationalAgency> agency = decided.managedBy() == ManagedBy.EACEA ? Optional.empty()
                : agencies.responsibleFor(applicant, community, decided.field(), callYear);
        RouteReason reason = agency.map(found -> reason(found))
                .orElseGet(() -> whyNone(decided, applicant, community, callYear));
        return new Route(country, community, callYear, decided.field(), decided.managedBy(), agency.orElse(null), reason);
    }

    private static RouteReason reason(NationalAgency agency) {
        return agency.community() == null ? RouteReason.AGENCY_OF_COUNTRY : RouteReason.AGENCY_OF_COMMUNITY;
    }

    private RouteReason whyNone(DecidedField decided, Country applicant, @Nullable Community community, int callYear) {
        if (decided.managedBy() == ManagedBy.EACEA) {
            return RouteReason.EACEA;
        }
        if (!countries.inProgramme(applicant, callYear)) {
            return RouteReason.COUNTRY_NOT_IN_PROGRAMME;
        }
        return community == null && agencies.needsCommunity(applicant)
                ? RouteReason.COMMUNITY_NEEDED : RouteReason.AGENCY_UNKNOWN;
    }
}

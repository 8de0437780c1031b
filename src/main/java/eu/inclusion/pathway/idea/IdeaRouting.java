package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.Routing;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Who reads an idea: the agency that would get its application. Where that is EACEA, which gives no advice here, or the field is not
 * known yet, it is the agency for youth of the sender's country.
 */
@Component
class IdeaRouting {

    private final Routing routing;
    private final Clock clock;

    IdeaRouting(Routing routing, Clock clock) {
        this.routing = routing;
        this.clock = clock;
    }

    AgencyCode agencyFor(FitProfile profile) {
        Route route = route(profile, profile.impact() == null ? Impact.OUT_OF_SCHOOL : profile.impact());
        if (route.communityNeeded()) {
            throw new IdeaCommunityMissing(profile.country());
        }
        return route.nationalAgency().or(() -> route(profile, Impact.OUT_OF_SCHOOL).nationalAgency()).map(NationalAgency::code)
                .orElseThrow(() -> new NoAgencyForIdea(profile.country()));
    }

    private Route route(FitProfile profile, Impact impact) {
        return routing.route(profile.country(), profile.community(), impact, ProgrammeTime.dayOf(clock.instant()).getYear());
    }
}

package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingRecords;
import eu.inclusion.pathway.mentoring.Entitlement;
import eu.inclusion.pathway.mentoring.EntitlementRule;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the mapping found out about an organisation, as far as mentoring is concerned. */
@Component
class KnownNeeds {

    private final MappingRecords mapping;
    private final EntitlementRule rule;
    private final Clock clock;

    KnownNeeds(MappingRecords mapping, EntitlementRule rule, Clock clock) {
        this.mapping = mapping;
        this.rule = rule;
        this.clock = clock;
    }

    /** The profile of the organisation on this path; unknown where it was never mapped. */
    MappingProfile profileOf(OrganisationPathId path) {
        return mapping.findById(path).map(MappingRecord::profile).orElse(MappingProfile.UNKNOWN);
    }

    /** To what help it is entitled today. */
    Entitlement entitlementOf(OrganisationPathId path) {
        MappingProfile profile = profileOf(path);
        return rule.of(profile.experience(), profile.groups(), ProgrammeTime.dayOf(clock.instant()));
    }
}

package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.programme.StrandMemberships;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The strands in which an agency takes part; those that are not sure are left to the officer. */
@Component
public class OwnStrands {

    private final StrandMemberships memberships;
    private final Clock clock;

    OwnStrands(StrandMemberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Those in which the agency may take part. */
    public List<Strand> among(Collection<Strand> strands, AgencyCode agency) {
        return strands.stream().filter(strand -> !isOfOthers(strand, agency)).sorted().toList();
    }

    /** @throws StrandOfOthers when it is sure that the agency takes no part in one of them */
    public void require(Collection<Strand> strands, AgencyCode agency) {
        strands.stream().filter(strand -> isOfOthers(strand, agency)).sorted().findFirst().ifPresent(strand -> {
            throw new StrandOfOthers(strand);
        });
    }

    private boolean isOfOthers(Strand strand, AgencyCode agency) {
        return memberships.surelyOutside(agency, strand, ProgrammeTime.dayOf(clock.instant()));
    }
}

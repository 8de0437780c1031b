package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.programme.StrandMembership;
import eu.inclusion.pathway.programme.StrandMemberships;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which agencies belong to strands on a day, and as what. Membership changes over time; it stands in the programme's own data. */
@Component
public class StrandMembers {

    private final StrandMemberships memberships;

    StrandMembers(StrandMemberships memberships) {
        this.memberships = memberships;
    }

    /** The agencies of these strands on a day, full members and those that only send, by code. */
    public List<AgencyCode> of(Collection<Strand> strands, LocalDate day) {
        return memberships.all().stream().filter(one -> strands.contains(one.strand()) && one.holdsOn(day))
                .map(StrandMembership::agency).distinct().sorted(Comparator.comparing(AgencyCode::value)).toList();
    }

    /** All that is known of who belongs to a strand, also of other days, by code. */
    public List<StrandMembership> of(Strand strand) {
        return memberships.all().stream().filter(one -> one.strand() == strand)
                .sorted(Comparator.comparing(one -> one.agency().value())).toList();
    }

    /** Whether one of these agencies belongs to a strand on a day. */
    public boolean isMember(Collection<AgencyCode> agencies, Strand strand, LocalDate day) {
        return agencies.stream().anyMatch(agency -> memberships.of(agency, strand, day).isPresent());
    }
}

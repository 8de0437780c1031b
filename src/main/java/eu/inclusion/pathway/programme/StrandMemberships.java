package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Optional;

/** Which agencies take part in which strand, year by year; read from {@code programme/spi-membership.yaml}. */
public final class StrandMemberships {

    private final List<StrandMembership> all;

    StrandMemberships(List<StrandMembership> memberships) {
        all = List.copyOf(memberships);
        for (StrandMembership one : all) {
            if (all.stream().anyMatch(other -> other != one && other.agency().equals(one.agency()) && other.strand() == one.strand()
                    && new CallYears(one.from(), one.until()).overlaps(new CallYears(other.from(), other.until())))) {
                throw new ProgrammeDataInconsistent(StrandMembershipFile.NAME, one.agency() + " is twice in " + one.strand());
            }
        }
    }

    /** The memberships as this version ships them, for use without the application. */
    public static StrandMemberships shipped() {
        return StrandMembershipFile.read(ProgrammeFiles.shipped());
    }

    public List<StrandMembership> all() {
        return all;
    }

    /** As what an agency takes part in a strand in a year; nothing where it does not. */
    public Optional<StrandMembership> of(AgencyCode agency, Strand strand, int year) {
        return all.stream().filter(one -> one.agency().equals(agency) && one.strand() == strand && one.holdsIn(year)).findFirst();
    }

    /** Whether the agency maps organisations for a strand: as a full member. */
    public boolean maps(AgencyCode agency, Strand strand, int year) {
        return of(agency, strand, year).filter(one -> one.role() == StrandMembership.Role.FULL).isPresent();
    }
}

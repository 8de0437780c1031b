package eu.inclusion.pathway.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which agencies take part in which strand, and when; read from {@code programme/spi-membership.yaml}. */
public final class StrandMemberships {

    private final List<StrandMembership> all;

    StrandMemberships(List<StrandMembership> memberships) {
        all = List.copyOf(memberships);
        for (StrandMembership one : all) {
            if (all.stream().anyMatch(other -> other != one && other.agency().equals(one.agency()) && other.strand() == one.strand()
                    && one.overlaps(other))) {
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

    /** As what an agency takes part in a strand on a day; nothing where it does not. */
    public Optional<StrandMembership> of(AgencyCode agency, Strand strand, LocalDate day) {
        return all.stream().filter(one -> one.agency().equals(agency) && one.strand() == strand && one.holdsOn(day)).findFirst();
    }

    /**
     * Whether it is sure that the agency takes no part in a strand on a day, neither by mapping nor by sending: some of its memberships were
     * read in a source, and this strand is not among them.
     */
    public boolean surelyOutside(AgencyCode agency, Strand strand, LocalDate day) {
        return of(agency, strand, day).isEmpty()
                && all.stream().anyMatch(one -> one.agency().equals(agency) && one.confirmed() && one.holdsOn(day));
    }

    /** Whether the agency maps organisations for a strand on a day: as a full member. */
    public boolean maps(AgencyCode agency, Strand strand, LocalDate day) {
        return of(agency, strand, day).filter(one -> one.role() == StrandMembership.Role.FULL).isPresent();
    }
}

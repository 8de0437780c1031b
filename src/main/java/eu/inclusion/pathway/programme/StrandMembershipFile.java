package eu.inclusion.pathway.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code spi-membership.yaml} as people write it: rows of agencies that take part in one strand. */
record StrandMembershipFile(List<Row> memberships) {

    static final String NAME = "spi-membership.yaml";

    static StrandMemberships read(ProgrammeFiles files) {
        return new StrandMemberships(files.read(NAME, StrandMembershipFile.class).memberships().stream().flatMap(Row::each).toList());
    }

    /** Agencies that take part in one strand alike. */
    record Row(Strand strand, List<AgencyCode> agencies, StrandMembership.Role role, @Nullable LocalDate from, @Nullable LocalDate until,
            boolean confirmed, Evidence evidence, String source) {

        Stream<StrandMembership> each() {
            return agencies.stream()
                    .map(agency -> new StrandMembership(agency, strand, role, from, until, confirmed, evidence, source));
        }
    }
}

package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code countries.yaml} as people write it: rows of countries of one standing. */
record CountryFile(List<Row> countries) {

    static final String NAME = "countries.yaml";
    private static final int REGIONS = 14;

    static Countries read(ProgrammeFiles files) {
        return new Countries(files.read(NAME, CountryFile.class).countries().stream().flatMap(Row::statuses).toList());
    }

    /** Countries that stand to the programme in one way in the same calls. */
    record Row(
            List<Country> codes,
            Standing standing,
            @Nullable Integer region,
            @Nullable Country linkedTo,
            @Nullable Set<OrganisationType> excluded,
            @Nullable String notice,
            @Nullable Integer from,
            @Nullable Integer until,
            boolean confirmed,
            Evidence evidence,
            String source) {

        Stream<CountryStatus> statuses() {
            refuseWrongRegion();
            return codes.stream().map(country -> new CountryStatus(
                    country, standing, region, linkedTo, Objects.requireNonNullElse(excluded, Set.of()), notice,
                    new CallYears(from, until), confirmed, evidence, source));
        }

        private void refuseWrongRegion() {
            if (region != null && (region < 1 || region > REGIONS)) {
                throw new ProgrammeDataInconsistent(NAME, codes + " are in region " + region + "; there are 1 to " + REGIONS);
            }
            if (region != null && standing != Standing.NOT_ASSOCIATED) {
                throw new ProgrammeDataInconsistent(NAME, codes + " are in the programme and in region " + region);
            }
            if (linkedTo != null && standing == Standing.NOT_ASSOCIATED) {
                throw new ProgrammeDataInconsistent(NAME, codes + " count with " + linkedTo + " and are not associated");
            }
        }
    }
}

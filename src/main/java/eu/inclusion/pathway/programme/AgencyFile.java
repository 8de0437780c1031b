package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code agencies.yaml} as people write it. */
record AgencyFile(List<Row> agencies) {

    static final String NAME = "agencies.yaml";

    static NationalAgencies read(ProgrammeFiles files) {
        return new NationalAgencies(files.read(NAME, AgencyFile.class).agencies().stream().map(Row::agency).toList());
    }

    /** One agency; it funds every call unless the row says otherwise. */
    record Row(
            @Nullable AgencyCode code,
            @Nullable String name,
            @Nullable Country country,
            @Nullable Community community,
            @Nullable Set<Field> fields,
            @Nullable Boolean funds,
            @Nullable Integer fundsFrom,
            @Nullable Integer fundsUntil,
            @Nullable Boolean confirmed,
            @Nullable Evidence evidence,
            @Nullable String source) {

        NationalAgency agency() {
            AgencyCode known = needed(code, "a row has no code");
            String row = known + " has no ";
            NationalAgency agency = new NationalAgency(known, needed(name, row + "name"), needed(country, row + "country"),
                    community, needed(fields, row + "fields"), funding(), needed(confirmed, row + "'confirmed'"),
                    needed(evidence, row + "evidence"), needed(source, row + "source"));
            refuseGuesses(agency);
            return agency;
        }

        private @Nullable CallYears funding() {
            return Boolean.FALSE.equals(funds) ? null : new CallYears(fundsFrom, fundsUntil);
        }

        private static void refuseGuesses(NationalAgency agency) {
            if (agency.fields().isEmpty()) {
                throw new ProgrammeDataInconsistent(NAME, agency.code() + " manages no field");
            }
            if (agency.fields().contains(Field.SPORT)) {
                throw new ProgrammeDataInconsistent(NAME, agency.code() + " manages sport, which is managed by EACEA");
            }
            if (agency.confirmed() && (agency.evidence() == Evidence.MEMORY || agency.evidence() == Evidence.OPEN)) {
                throw new ProgrammeDataInconsistent(NAME, agency.code() + " is confirmed from memory");
            }
        }

        private static <V> V needed(@Nullable V value, String reason) {
            if (value == null) {
                throw new ProgrammeDataInconsistent(NAME, reason);
            }
            return value;
        }
    }
}

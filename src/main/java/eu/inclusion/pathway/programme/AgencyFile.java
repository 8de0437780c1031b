package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code agencies.yaml} as people write it. */
record AgencyFile(ExecutiveAgency executiveAgency, List<Row> agencies) {

    static final String NAME = "agencies.yaml";
    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";

    static NationalAgencies read(ProgrammeFiles files) {
        AgencyFile file = files.read(NAME, AgencyFile.class);
        return new NationalAgencies(file.agencies().stream().map(Row::agency).toList(), file.executiveAgency());
    }

    /** One agency; it funds every call unless the row says otherwise. */
    record Row(
            AgencyCode code,
            String name,
            Country country,
            @Nullable Community community,
            @Nullable String language,
            Set<Field> fields,
            @Nullable Boolean funds,
            @Nullable Integer fundsFrom,
            @Nullable Integer fundsUntil,
            @Nullable Set<Oid> hosts,
            boolean confirmed,
            Evidence evidence,
            String source,
            @Nullable AgencyContact contact) {

        NationalAgency agency() {
            refuseWhen(fields.isEmpty(), "manages no field");
            refuseWhen(fields.contains(Field.SPORT), "manages sport, which is managed by EACEA");
            refuseWhen(confirmed && (evidence == Evidence.MEMORY || evidence == Evidence.OPEN), "is confirmed from memory");
            CallYears funding = Boolean.FALSE.equals(funds) ? null : new CallYears(fundsFrom, fundsUntil);
            return new NationalAgency(code, name, country, community, written(), fields, funding,
                    Objects.requireNonNullElse(hosts, Set.of()), confirmed, evidence, source, contact);
        }

        private String written() {
            String said = Objects.requireNonNullElse(language, community == Community.NL ? DUTCH : ENGLISH);
            refuseWhen(!said.equals(DUTCH) && !said.equals(ENGLISH), "writes in " + said + "; letters are written in nl and en");
            return said;
        }

        private void refuseWhen(boolean wrong, String reason) {
            if (wrong) {
                throw new ProgrammeDataInconsistent(NAME, code + " " + reason);
            }
        }
    }
}

package eu.inclusion.pathway.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The National Agencies, read from {@code programme/agencies.yaml}: who manages which field for whom. A country can have several;
 * the field decides, in Belgium together with the language community. Programme Guide 2025, pp. 20, 250, 259 and 470.
 */
public final class NationalAgencies {

    private final List<NationalAgency> all;
    private final Map<AgencyCode, NationalAgency> byCode;
    private final ExecutiveAgency executive;
    private final Map<PlainName, NationalAgency> byName;

    NationalAgencies(List<NationalAgency> agencies, ExecutiveAgency executive) {
        this.executive = executive;
        all = agencies.stream().sorted(Comparator.comparing(agency -> agency.code().value())).toList();
        refuseTwoOfOneCode();
        refuseTwoForOneApplicant();
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(NationalAgency::code, Function.identity()));
        byName = all.stream().collect(Collectors.toUnmodifiableMap(
                agency -> PlainName.of(agency.name()), Function.identity(), (one, other) -> one));
    }

    /** The agencies as this version ships them, for use without the application. */
    public static NationalAgencies shipped() {
        return AgencyFile.read(ProgrammeFiles.shipped());
    }

    /** Every agency, by code; also those that only take part in the Strategic Partnership. */
    public List<NationalAgency> all() {
        return all;
    }

    /** The agency of the European Commission, for what National Agencies do not manage. */
    public ExecutiveAgency executive() {
        return executive;
    }

    public Optional<NationalAgency> find(AgencyCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The agency of that code; a code nobody has is a mistake of the caller. */
    public NationalAgency get(AgencyCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No agency has the code " + code));
    }

    /** Whether the applicant's language community must be known to name the agency (Belgium). */
    public boolean needsCommunity(Country country) {
        return all.stream().anyMatch(agency -> agency.country().equals(country) && agency.community() != null);
    }

    /**
     * The agency that an applicant established in that country applies to in a field and call. None where the country has no
     * agency then, where the agencies do not manage the field (sport), or where the community is needed and missing.
     */
    public Optional<NationalAgency> responsibleFor(
            Country country, @Nullable Community community, Field field, int callYear) {
        return all.stream()
                .filter(agency -> agency.country().equals(country) && agency.serves(community))
                .filter(agency -> agency.fields().contains(field) && agency.funds(callYear))
                .findFirst();
    }

    /** The same for whichever call is open: agencies that ceased to fund are left out. */
    public Optional<NationalAgency> responsibleFor(Country country, @Nullable Community community, Field field) {
        return all.stream()
                .filter(agency -> agency.country().equals(country) && agency.serves(community))
                .filter(agency -> agency.fields().contains(field))
                .filter(agency -> agency.funding() != null && agency.funding().until() == null)
                .findFirst();
    }

    /** The agency that an organisation is, hosts or is affiliated to, by its OID. */
    public Optional<NationalAgency> hostedBy(Oid organisation) {
        return all.stream().filter(agency -> agency.hosts().contains(organisation)).findFirst();
    }

    /** The agency of that name, whatever the case and the marks. */
    public Optional<NationalAgency> named(PlainName name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void refuseTwoOfOneCode() {
        List<AgencyCode> seen = new ArrayList<>();
        for (NationalAgency agency : all) {
            if (seen.contains(agency.code())) {
                throw new ProgrammeDataInconsistent(AgencyFile.NAME, "the code " + agency.code() + " stands there twice");
            }
            seen.add(agency.code());
        }
    }

    private void refuseTwoForOneApplicant() {
        for (NationalAgency one : all) {
            all.stream().filter(other -> other != one && one.overlaps(other)).findFirst().ifPresent(other -> {
                throw new ProgrammeDataInconsistent(AgencyFile.NAME, one.code() + " and " + other.code()
                        + " both answer for one applicant: they share a field, a country and a call year");
            });
        }
    }
}

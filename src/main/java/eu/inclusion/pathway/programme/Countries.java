package eu.inclusion.pathway.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How each country stands to the programme, call by call; read from {@code programme/countries.yaml}. Programme Guide
 * 2025, pp. 33-36.
 */
public final class Countries {

    private static final String UNLISTED = "Programme Guide 2025, pp. 33-36: not listed there";

    private final Map<Country, List<CountryStatus>> byCountry;

    Countries(List<CountryStatus> statuses) {
        byCountry = statuses.stream().collect(Collectors.groupingBy(CountryStatus::country));
        byCountry.forEach(Countries::refuseTwoAtOnce);
    }

    /** The countries as this version ships them, for use without the application. */
    public static Countries shipped() {
        return CountryFile.read(ProgrammeFiles.shipped());
    }

    /** How a country stands in a call; one that is listed nowhere is not associated. */
    public CountryStatus status(Country country, int callYear) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(status -> status.calls().contains(callYear))
                .findFirst()
                .orElseGet(() -> unlisted(country));
    }

    /** Whether organisations established there take part as from a Member State. */
    public boolean inProgramme(Country country, int callYear) {
        return status(country, callYear).inProgramme();
    }

    /** The countries whose organisations may apply in a call, by code, without overseas territories. */
    public List<Country> inProgramme(int callYear) {
        return byCountry.keySet().stream()
                .filter(country -> inProgramme(country, callYear) && status(country, callYear).linkedTo() == null)
                .sorted(Comparator.comparing(Country::code))
                .toList();
    }

    private static CountryStatus unlisted(Country country) {
        return new CountryStatus(country, Standing.NOT_ASSOCIATED, null, null, Set.of(), null, CallYears.all(), true, Evidence.PRIMARY,
                UNLISTED);
    }

    private static void refuseTwoAtOnce(Country country, List<CountryStatus> statuses) {
        for (CountryStatus one : statuses) {
            if (statuses.stream().anyMatch(other -> other != one && one.calls().overlaps(other.calls()))) {
                throw new ProgrammeDataInconsistent(CountryFile.NAME, country + " has two statuses in one call");
            }
        }
    }
}

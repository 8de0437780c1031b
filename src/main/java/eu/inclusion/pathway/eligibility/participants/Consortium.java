package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.CountryStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who counts to the minimum: applicant and partners established in the programme.
 *
 * @param organisations how many surely count
 * @param countries     the different programme countries they come from
 * @param uncertain     how many more may count, because their country is unknown or its status not confirmed
 */
record Consortium(int organisations, Set<Country> countries, int uncertain) {

    static Consortium of(ApplicationFacts application, Countries countries, int callYear) {
        Set<Country> nations = new HashSet<>();
        int sure = 0;
        int uncertain = 0;
        for (Participant organisation : differentOnes(application)) {
            Country country = organisation.facts().country();
            CountryStatus status = country == null ? null : countries.status(country, callYear);
            if (status == null || !status.confirmed()) {
                uncertain++;
            } else if (status.inProgramme()) {
                sure++;
                nations.add(status.countsAs());
            }
        }
        return new Consortium(sure, nations, uncertain);
    }

    boolean surely(int neededOrganisations, int neededCountries) {
        return organisations >= neededOrganisations && countries.size() >= neededCountries;
    }

    boolean possibly(int neededOrganisations, int neededCountries) {
        return organisations + uncertain >= neededOrganisations && countries.size() + uncertain >= neededCountries;
    }

    private static List<Participant> differentOnes(ApplicationFacts application) {
        Set<String> seen = new HashSet<>();
        return application.participants()
                .filter(organisation -> !organisation.facts().associated())
                .filter(organisation -> organisation.isWithoutOid() || seen.add(organisation.oid()))
                .toList();
    }
}

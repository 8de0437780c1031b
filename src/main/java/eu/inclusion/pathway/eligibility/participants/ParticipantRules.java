package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.GeneralRule;
import eu.inclusion.pathway.programme.Charters;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.SanctionsList;
import java.util.List;
import java.util.Set;

/** The rules on who takes part: the applicant, each organisation, and all of them together. */
public final class ParticipantRules {

    /** The rule that there are enough organisations from enough countries. */
    public static final String MINIMUM_CONSORTIUM = MinimumConsortium.CODE;

    /** Those on how it was handed in. */
    public static final Set<String> ADMISSIBILITY = Set.of(ConsentToUseOid.CODE);

    /** Those that a slip of the pen can break. */
    public static final Set<String> CLERICAL = Set.of(ApplicantEstablishedTwoYears.CODE, KnownOrganisationTypes.CODE,
            OrganisationIds.CODE, OrganisationsOnce.CODE, UniversitiesHoldCharter.CODE);

    private ParticipantRules() {
    }

    /** Those that hold in every call. */
    public static List<GeneralRule> always() {
        return List.of(new OrganisationIds(), new OrganisationsOnce());
    }

    /** Those of a call, in the order in which an applicant reads them. */
    public static List<EligibilityRule> ofTheCall(
            Countries countries, NationalAgencies agencies, SanctionsList sanctions, Charters charters) {
        return List.of(new ApplicantInProgrammeCountry(countries), new ApplicantOfKind(), new ApplicantEstablishedTwoYears(),
                new EuropeanNgos(), new MinimumConsortium(countries), new SchoolConsortium(countries), new PartnersOutsideProgramme(countries),
                new ExcludedBodies(countries), new CountryNotices(countries), new NotSanctioned(sanctions),
                new AssociatedPartners(), new KnownOrganisationTypes(), new NoInformalGroups(), new NoAgencyHosts(agencies),
                new UniversitiesHoldCharter(countries, charters), new ConsentToUseOid());
    }
}

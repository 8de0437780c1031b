package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Charters;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.SanctionsList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every rule there is, in the order in which an applicant reads what it finds: the project, who takes part, the money, the papers. */
@Component
class RuleBook {

    private final List<GeneralRule> always = List.of(new ManagedByAgencies(), new OrganisationIds(), new OrganisationsOnce());
    private final List<EligibilityRule> ofTheCall;

    RuleBook(Countries countries, Priorities priorities, NationalAgencies agencies, SanctionsList sanctions, Charters charters) {
        ofTheCall = Stream.of(project(priorities), who(countries, agencies, sanctions, charters), money(), papers(), round())
                .flatMap(List::stream).toList();
    }

    /** Those that hold in every call, also in one whose rules we do not have. */
    List<GeneralRule> always() {
        return always;
    }

    /** Those that a call's rule set has the numbers of. */
    List<EligibilityRule> ofTheCall() {
        return ofTheCall;
    }

    private static List<EligibilityRule> project(Priorities priorities) {
        return List.of(new FieldOffered(), new ProjectTypeOffered(), new PriorityChosen(priorities), new ChoicesWithinLimits(),
                new SubmittedInTime(), new StartInWindow(), new ProjectDuration(), new ActivitiesInTime(), new ActivitiesAtVenues());
    }

    private static List<EligibilityRule> who(
            Countries countries, NationalAgencies agencies, SanctionsList sanctions, Charters charters) {
        return List.of(new ApplicantInProgrammeCountry(countries), new ApplicantOfKind(), new ApplicantEstablishedTwoYears(),
                new EuropeanNgos(), new MinimumConsortium(countries), new SchoolConsortium(countries), new PartnersOutsideProgramme(countries),
                new ExcludedBodies(countries), new CountryNotices(countries), new NotSanctioned(sanctions),
                new AssociatedPartners(), new KnownOrganisationTypes(), new NoInformalGroups(), new NoAgencyHosts(agencies),
                new UniversitiesHoldCharter(countries, charters), new ConsentToUseOid());
    }

    private static List<EligibilityRule> money() {
        return List.of(new LumpSumOffered(), new GrantWithinCeiling(), new BudgetAddsUp(), new ManagementShare());
    }

    private static List<EligibilityRule> papers() {
        return List.of(new SummaryInEnglish(), new DeclarationOnHonour(), new AccessionForms(), new AnnexesWithinLimits());
    }

    private static List<EligibilityRule> round() {
        return List.of(new RoundCaps(), new ConsortiumOnce(), new OriginalContent());
    }
}

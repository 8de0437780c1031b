package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Holds an application against every rule of its call and reports everything found, never just the first. The same rules answer
 * the public pre-check, a draft's live check and the process.
 */
@Service
public class EligibilityCheck {

    private final KnownCall call;
    private final List<GeneralRule> always;
    private final List<EligibilityRule> ofTheCall;

    EligibilityCheck(RuleSets ruleSets, Countries countries, Priorities priorities) {
        call = new KnownCall(ruleSets);
        always = List.of(call, new ManagedByAgencies(), new OrganisationIds(), new OrganisationsOnce());
        ofTheCall = List.of(
                new FieldOffered(), new PriorityChosen(priorities),
                new SubmittedInTime(), new StartInWindow(), new ProjectDuration(), new LumpSumOffered(),
                new ApplicantInProgrammeCountry(countries), new ApplicantEstablishedTwoYears(), new EuropeanNgos(),
                new MinimumConsortium(countries), new PartnersOutsideProgramme(countries), new AssociatedPartners(),
                new KnownOrganisationTypes(), new NoInformalGroups(), new NoAgencyHosts(),
                new UniversitiesHoldCharter(countries));
    }

    /** The rules as this version ships them, for use without the application. */
    public static EligibilityCheck shipped() {
        return new EligibilityCheck(RuleSets.shipped(), Countries.shipped(), Priorities.shipped());
    }

    public EligibilityReport check(ApplicationFacts application) {
        List<Finding> findings = new ArrayList<>();
        always.forEach(rule -> findings.addAll(rule.check(application)));
        Optional<RuleSet> rules = call.rules(application);
        rules.ifPresent(known -> ofTheCall.forEach(rule -> findings.addAll(rule.check(application, known))));
        return EligibilityReport.of(findings);
    }
}

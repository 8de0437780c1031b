package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.eligibility.money.MoneyRules;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityNote;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Charters;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.SanctionsList;
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
    private final RuleBook book;

    EligibilityCheck(RuleSets ruleSets, RuleBook book) {
        call = new KnownCall(ruleSets);
        this.book = book;
    }

    /** The rules as this version ships them, for use without the application. */
    public static EligibilityCheck shipped() {
        return new EligibilityCheck(RuleSets.shipped(), new RuleBook(Countries.shipped(), Priorities.shipped(),
                NationalAgencies.shipped(), SanctionsList.empty(), Charters.shipped()));
    }

    /** By the latest rules that we know of its call year and action. */
    public EligibilityReport check(ApplicationFacts application) {
        return report(application, call.rules(application));
    }

    /** By rules that the caller names: those of an opened call, or others to see what if. */
    public EligibilityReport check(ApplicationFacts application, RuleSet rules) {
        return report(application, Optional.of(rules));
    }

    /**
     * Whether the application would still meet every rule when one partner is struck; the places of later partners move up.
     *
     * @param place the partner's place, 1 for the first
     */
    public EligibilityReport without(ApplicationFacts application, RuleSet rules, int place) {
        return check(application.withoutPartner(place), rules);
    }

    /** What is good to know besides, and decides nothing. */
    public List<EligibilityNote> notes(ApplicationFacts application, RuleSet rules) {
        return MoneyRules.notes(application, rules);
    }

    private EligibilityReport report(ApplicationFacts application, Optional<RuleSet> rules) {
        List<Finding> findings = new ArrayList<>(rules.isPresent() ? List.of() : call.check(application));
        book.always().forEach(rule -> findings.addAll(rule.check(application)));
        rules.ifPresent(known -> book.ofTheCall().forEach(rule -> findings.addAll(rule.check(application, known))));
        return EligibilityReport.of(findings);
    }
}

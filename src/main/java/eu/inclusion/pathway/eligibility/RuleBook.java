package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.eligibility.money.MoneyRules;
import eu.inclusion.pathway.eligibility.papers.PaperRules;
import eu.inclusion.pathway.eligibility.participants.ParticipantRules;
import eu.inclusion.pathway.eligibility.project.ProjectRules;
import eu.inclusion.pathway.eligibility.round.RoundRules;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.GeneralRule;
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

    private final List<GeneralRule> always = Stream.concat(ProjectRules.always().stream(), ParticipantRules.always().stream()).toList();
    private final List<EligibilityRule> ofTheCall;

    RuleBook(Countries countries, Priorities priorities, NationalAgencies agencies, SanctionsList sanctions, Charters charters) {
        ofTheCall = Stream.of(ProjectRules.ofTheCall(priorities), ParticipantRules.ofTheCall(countries, agencies, sanctions, charters),
                        MoneyRules.ofTheCall(), PaperRules.ofTheCall(), RoundRules.ofTheCall())
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
}
